package dev.percolate.introduction.store;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.CountedQuarter;
import dev.percolate.introduction.CountedQuarters;
import dev.percolate.introduction.IntroducedPair;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Quarter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Singleton
final class CountedQuartersInPostgres implements CountedQuarters {
    private final CountedQuarterTable table;

    CountedQuartersInPostgres(CountedQuarterTable table) {
        this.table = table;
    }

    @Override
    public boolean keep(CountedQuarter counted) {
        var row = CountedQuarterRow.of(counted);
        return table.add(
                        row.workspaceId(),
                        row.channelId(),
                        row.firstDay(),
                        row.zone(),
                        row.endsAt(),
                        row.people(),
                        row.proposed(),
                        row.together(),
                        row.told(),
                        row.met(),
                        row.newPairs(),
                        row.departmentsKnown(),
                        row.placedPairs(),
                        row.acrossDepartments())
                > 0;
    }

    @Override
    public List<CountedQuarter> since(Circle circle, Quarter first) {
        return table.since(circle.workspace().value(), circle.channel().value(), first.firstDay()).stream()
                .map(CountedQuarterRow::counted)
                .toList();
    }

    @Override
    public List<Uncounted> uncounted(Instant before, @Nullable Circle last, int limit) {
        return table
                .uncounted(
                        before,
                        last == null ? "" : last.workspace().value(),
                        last == null ? "" : last.channel().value(),
                        limit)
                .stream()
                .map(UncountedRow::uncounted)
                .toList();
    }

    @Override
    public List<IntroducedPair> introduced(Circle circle, Instant from, Instant until) {
        return Slices.all(
                from,
                (lastAt, lastId) -> table.introduced(
                        circle.workspace().value(),
                        circle.channel().value(),
                        lastAt,
                        lastId,
                        until,
                        PersonId.LEFT,
                        Slices.SIZE));
    }
}
