package dev.percolate.introduction;

import dev.percolate.introduction.CountedQuarters.Uncounted;
import dev.percolate.workspace.Quarter;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// Counts a quarter of a circle once, and keeps no more of it than its figures. It is counted some weeks after its end,
/// so that what began in its last days has come to its own, and everybody could tell whether they met.
@Singleton
final class CountQuarter {
    static final Duration AFTER_ITS_END = Duration.ofDays(28);

    private final CountedQuarters quarters;
    private final CircleClocks clocks;
    private final Departments departments;

    CountQuarter(CountedQuarters quarters, CircleClocks clocks, Departments departments) {
        this.quarters = quarters;
        this.clocks = clocks;
        this.departments = departments;
    }

    static Instant countedAt(Quarter quarter, ZoneId zone) {
        return quarter.ends(zone).plus(AFTER_ITS_END);
    }

    Instant dueAt(Uncounted uncounted) {
        ZoneId zone = clocks.of(uncounted.circle());
        return countedAt(quarterOf(uncounted, zone), zone);
    }

    /// Of two nodes that count at once, one keeps it. False where it was kept already.
    boolean count(Uncounted uncounted) {
        var circle = uncounted.circle();
        ZoneId zone = clocks.of(circle);
        Quarter quarter = quarterOf(uncounted, zone);
        Instant ends = quarter.ends(zone);
        var introduced = quarters.introduced(circle, uncounted.first(), ends);
        var together = IntroducedPair.broughtTogether(introduced);
        var totals = CountTotals.of(introduced, departments.of(circle.workspace(), together));
        return quarters.keep(new CountedQuarter(circle, quarter, zone, ends, totals));
    }

    /// Where the clock was put back since the last one was counted, that quarter seems to go on: what is left of it
    /// belongs to the next, so that nothing is counted twice.
    private static Quarter quarterOf(Uncounted uncounted, ZoneId zone) {
        Quarter own = Quarter.of(uncounted.first(), zone);
        var counted = uncounted.counted();
        return counted == null || own.compareTo(counted) > 0 ? own : counted.next();
    }
}
