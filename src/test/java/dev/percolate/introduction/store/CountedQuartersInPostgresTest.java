package dev.percolate.introduction.store;

import dev.percolate.introduction.CheckIns;
import dev.percolate.introduction.CountedPeriods;
import dev.percolate.introduction.CountedQuarters;
import dev.percolate.introduction.CountedQuartersContract;
import dev.percolate.introduction.Introductions;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class CountedQuartersInPostgresTest extends InPostgres implements CountedQuartersContract {
    @Inject
    private Introductions introductions;

    @Inject
    private CheckIns checkIns;

    @Inject
    private CountedQuarters quarters;

    @Inject
    private CountedPeriods periods;

    @Override
    public Introductions introductions() {
        return introductions;
    }

    @Override
    public CheckIns checkIns() {
        return checkIns;
    }

    @Override
    public CountedQuarters quarters() {
        return quarters;
    }

    @Override
    public CountedPeriods periods() {
        return periods;
    }
}
