package dev.percolate.introduction.store;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.CountedPeriods;
import dev.percolate.introduction.IntroducedPair;
import dev.percolate.introduction.Totals;
import dev.percolate.introduction.Totals.Mixed;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
final class CountedPeriodsInPostgres implements CountedPeriods {
    private final CountedPeriodTable table;

    CountedPeriodsInPostgres(CountedPeriodTable table) {
        this.table = table;
    }

    @Override
    public void setAside(Circle circle, Instant from, Instant until) {
        table.setAside(workspace(circle), channel(circle), from, until);
    }

    @Override
    public void giveBack(Circle circle, Instant from) {
        table.giveBack(workspace(circle), channel(circle), from);
    }

    @Override
    public boolean keep(Circle circle, Instant from, Totals totals) {
        return table.keep(
                        workspace(circle),
                        channel(circle),
                        from,
                        CountedQuarterRow.number(totals.people()),
                        CountedQuarterRow.number(totals.proposed()),
                        CountedQuarterRow.number(totals.together()),
                        CountedQuarterRow.number(totals.told()),
                        CountedQuarterRow.number(totals.met()),
                        CountedQuarterRow.number(totals.newPairs()),
                        totals.mixed() instanceof Mixed.Known,
                        totals.mixed() instanceof Mixed.Known known ? CountedQuarterRow.number(known.pairs()) : null,
                        totals.mixed() instanceof Mixed.Known known ? CountedQuarterRow.number(known.across()) : null)
                > 0;
    }

    @Override
    public Optional<Totals> find(Circle circle, Instant from) {
        return table.find(workspace(circle), channel(circle), from)
                .filter(CountedPeriodRow::counted)
                .map(CountedPeriodRow::totals);
    }

    @Override
    public List<IntroducedPair> introduced(Circle circle, Instant from) {
        return table.find(workspace(circle), channel(circle), from)
                .map(period -> Slices.all(
                        period.fromAt(),
                        (lastAt, lastId) -> table.introduced(
                                workspace(circle),
                                channel(circle),
                                lastAt,
                                lastId,
                                period.untilAt(),
                                PersonId.LEFT,
                                Slices.SIZE)))
                .orElse(List.of());
    }

    private static String workspace(Circle circle) {
        return circle.workspace().value();
    }

    private static String channel(Circle circle) {
        return circle.channel().value();
    }
}
