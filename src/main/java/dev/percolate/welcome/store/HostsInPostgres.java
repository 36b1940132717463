package dev.percolate.welcome.store;

import dev.percolate.introduction.Circle;
import dev.percolate.welcome.Host;
import dev.percolate.welcome.Hosts;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
final class HostsInPostgres implements Hosts {
    private final HostTable table;

    HostsInPostgres(HostTable table) {
        this.table = table;
    }

    @Override
    public List<Host> in(Circle circle) {
        return table.in(circle.workspace().value(), circle.channel().value()).stream()
                .map(HostRow::host)
                .toList();
    }

    @Override
    public Optional<Host> find(Circle circle, PersonId person) {
        return table.find(circle.workspace().value(), circle.channel().value(), person.value())
                .map(HostRow::host);
    }

    @Override
    public List<Host> of(WorkspaceId workspace, PersonId person) {
        return table.of(workspace.value(), person.value()).stream()
                .map(HostRow::host)
                .toList();
    }

    @Override
    public void offer(Circle circle, PersonId person, boolean showsTheRopes, Instant now) {
        table.offer(circle.workspace().value(), circle.channel().value(), person.value(), showsTheRopes, now);
    }

    @Override
    public void asked(Circle circle, PersonId person, Instant now) {
        table.asked(circle.workspace().value(), circle.channel().value(), person.value(), now);
    }

    @Override
    public void remove(Circle circle, PersonId person) {
        table.remove(circle.workspace().value(), circle.channel().value(), person.value());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
    }
}
