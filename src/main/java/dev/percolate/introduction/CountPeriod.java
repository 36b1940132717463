package dev.percolate.introduction;

import jakarta.inject.Singleton;
import java.time.Instant;

/// Makes the totals of a period that is counted by itself, by the same rules as those of a quarter. Only these may be
/// kept of it.
@Singleton
public final class CountPeriod {
    private final CountedPeriods periods;
    private final Departments departments;

    CountPeriod(CountedPeriods periods, Departments departments) {
        this.periods = periods;
        this.departments = departments;
    }

    public Totals count(Circle circle, Instant from) {
        var introduced = periods.introduced(circle, from);
        return CountTotals.of(
                introduced, departments.of(circle.workspace(), IntroducedPair.broughtTogether(introduced)));
    }
}
