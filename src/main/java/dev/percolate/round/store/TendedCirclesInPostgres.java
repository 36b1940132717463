package dev.percolate.round.store;

import dev.percolate.introduction.Circle;
import dev.percolate.round.TendedCircle;
import dev.percolate.round.TendedCircles;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class TendedCirclesInPostgres implements TendedCircles {
    private final TendedCircleTable table;

    TendedCirclesInPostgres(TendedCircleTable table) {
        this.table = table;
    }

    @Override
    public Optional<TendedCircle> find(Circle circle) {
        return table.find(circle.workspace().value(), circle.channel().value()).map(TendedCircleRow::tended);
    }

    @Override
    public Optional<TendedCircle> hold(Circle circle) {
        return table.hold(circle.workspace().value(), circle.channel().value()).map(TendedCircleRow::tended);
    }

    @Override
    public boolean add(TendedCircle circle) {
        var row = TendedCircleRow.of(circle);
        return table.add(
                        row.workspaceId(),
                        row.channelId(),
                        row.keeper(),
                        row.everyWeeks(),
                        row.nthOfMonth(),
                        row.weekday(),
                        row.beginsAt(),
                        row.zone(),
                        row.countedFrom(),
                        row.groupSize(),
                        row.holidayFirst(),
                        row.holidayLast(),
                        row.takesPart(),
                        row.way(),
                        row.mix(),
                        row.mixStrength(),
                        row.reports(),
                        row.admitted(),
                        row.rounds(),
                        row.noticedFor(),
                        row.noticeAt(),
                        row.nextRoundAt(),
                        row.whyNone(),
                        row.pilotBeginsAt(),
                        row.pilotEndsAt(),
                        row.recapAt(),
                        row.pilotBounds(),
                        row.recapTold(),
                        row.hoursExclude())
                > 0;
    }

    @Override
    public void keep(TendedCircle circle) {
        table.keep(TendedCircleRow.of(circle));
    }

    @Override
    public List<TendedCircle> keptBy(WorkspaceId workspace, PersonId keeper) {
        return table.keptBy(workspace.value(), keeper.value()).stream()
                .map(TendedCircleRow::tended)
                .toList();
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
                        limit);
        return rows.stream().map(TendedCirclesInPostgres::due).toList();
    }

    private static Due due(DueRow row) {
        return new Due(new Circle(new WorkspaceId(row.workspaceId()), new ChannelId(row.channelId())), row.at());
    }

    @Override
    public Optional<Instant> nextDue() {
        return table.nextDue();
    }

    @Override
    public List<Due> noticesDue(Instant now, @Nullable Due last, int limit) {
        var rows = last == null
                ? table.noticesDue(now, limit)
                : table.noticesDueAfter(
                        now,
                        last.at(),
                        last.circle().workspace().value(),
                        last.circle().channel().value(),
                        limit);
        return rows.stream().map(TendedCirclesInPostgres::due).toList();
    }

    @Override
    public Optional<Instant> nextNotice() {
        return table.nextNotice();
    }

    @Override
    public List<Due> recapsDue(Instant now, @Nullable Due last, int limit) {
        var rows = last == null
                ? table.recapsDue(now, limit)
                : table.recapsDueAfter(
                        now,
                        last.at(),
                        last.circle().workspace().value(),
                        last.circle().channel().value(),
                        limit);
        return rows.stream().map(TendedCirclesInPostgres::due).toList();
    }

    @Override
    public Optional<Instant> nextRecap() {
        return table.nextRecap();
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(
                workspace.value(), person.value(), PersonId.someoneWhoLeft(1).value());
    }
}
