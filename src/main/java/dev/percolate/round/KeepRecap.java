package dev.percolate.round;

import dev.percolate.introduction.CountedPeriods;
import dev.percolate.introduction.Totals;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/// Keeps the figures of a pilot and that its keeper was told. Does nothing where another node was quicker, or something
/// else was decided meanwhile: then it is still due.
@Singleton
@Transactional
class KeepRecap {
    private final TendedCircles circles;
    private final CountedPeriods periods;
    private final RoundNews news;

    KeepRecap(TendedCircles circles, CountedPeriods periods, RoundNews news) {
        this.circles = circles;
        this.periods = periods;
        this.news = news;
    }

    void keep(TendedCircle seen, Totals totals, Optional<Person> keeper, Instant now) {
        var held = circles.hold(seen.circle()).orElseThrow();
        var pilot = held.pilot();
        if (pilot == null || !held.equals(seen) || !periods.keep(held.circle(), pilot.begins(), totals)) {
            return;
        }
        var told = held.with(pilot.withRecap());
        circles.keep(told);
        keeper.ifPresent(person -> news.recap(told, totals, person, now));
    }
}
