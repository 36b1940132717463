package dev.percolate.welcome;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public final class HostsInMemory implements Hosts {
    private final List<Host> kept = new ArrayList<>();

    @Override
    public List<Host> in(Circle circle) {
        return kept.stream().filter(host -> host.circle().equals(circle)).toList();
    }

    @Override
    public Optional<Host> find(Circle circle, PersonId person) {
        return in(circle).stream().filter(host -> host.person().equals(person)).findFirst();
    }

    @Override
    public List<Host> of(WorkspaceId workspace, PersonId person) {
        return kept.stream()
                .filter(host -> host.circle().workspace().equals(workspace)
                        && host.person().equals(person))
                .sorted(Comparator.comparing(host -> host.circle().channel().value()))
                .toList();
    }

    @Override
    public void offer(Circle circle, PersonId person, boolean showsTheRopes, Instant now) {
        var before = find(circle, person);
        remove(circle, person);
        kept.add(new Host(
                circle,
                person,
                showsTheRopes,
                before.map(Host::since).orElse(now),
                before.map(Host::askedAt).orElse(null)));
    }

    @Override
    public void asked(Circle circle, PersonId person, Instant now) {
        find(circle, person).ifPresent(host -> {
            kept.remove(host);
            kept.add(new Host(circle, person, host.showsTheRopes(), host.since(), now));
        });
    }

    @Override
    public void remove(Circle circle, PersonId person) {
        kept.removeIf(host -> host.circle().equals(circle) && host.person().equals(person));
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        kept.removeAll(of(workspace, person));
    }
}
