package dev.percolate.welcome.store;

import dev.percolate.introduction.Circle;
import dev.percolate.welcome.Newcomer;
import dev.percolate.welcome.Newcomers;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class NewcomersInPostgres implements Newcomers {
    private final NewcomerTable table;

    NewcomersInPostgres(NewcomerTable table) {
        this.table = table;
    }

    @Override
    public boolean add(Newcomer newcomer) {
        var row = NewcomerRow.of(newcomer);
        return table.add(
                        row.workspaceId(),
                        row.channelId(),
                        row.personId(),
                        row.since(),
                        row.tried(),
                        row.met(),
                        row.ropesShown(),
                        row.awaiting(),
                        row.nextAt())
                > 0;
    }

    @Override
    public Optional<Newcomer> find(Circle circle, PersonId person) {
        return table.find(circle.workspace().value(), circle.channel().value(), person.value())
                .map(NewcomerRow::newcomer);
    }

    @Override
    public List<Newcomer> of(WorkspaceId workspace, PersonId person) {
        return table.of(workspace.value(), person.value()).stream()
                .map(NewcomerRow::newcomer)
                .toList();
    }

    @Override
    public boolean keep(Newcomer before, Newcomer after) {
        var row = NewcomerRow.of(after);
        var kept = table.hold(row.workspaceId(), row.channelId(), row.personId());
        if (!kept.equals(Optional.of(NewcomerRow.of(before)))) {
            return false;
        }
        table.keep(
                row.workspaceId(),
                row.channelId(),
                row.personId(),
                row.tried(),
                row.met(),
                row.ropesShown(),
                row.awaiting(),
                row.nextAt());
        return true;
    }

    @Override
    public void remove(Circle circle, PersonId person) {
        table.remove(circle.workspace().value(), circle.channel().value(), person.value());
    }

    @Override
    public void removeAll(Circle circle) {
        table.removeAll(circle.workspace().value(), circle.channel().value());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
    }

    @Override
    public List<Due> due(Instant now, @Nullable Due last, int limit) {
        var rows = last == null
                ? table.due(now, limit)
                : table.dueAfter(
                        now,
                        last.at(),
                        last.circle().workspace().value(),
                        last.circle().channel().value(),
                        last.person().value(),
                        limit);
        return rows.stream().map(NewcomersInPostgres::due).toList();
    }

    private static Due due(DueRow row) {
        var circle = new Circle(new WorkspaceId(row.workspaceId()), new ChannelId(row.channelId()));
        return new Due(circle, new PersonId(row.personId()), row.at());
    }

    @Override
    public Optional<Instant> nextDue() {
        return table.nextDue();
    }
}
