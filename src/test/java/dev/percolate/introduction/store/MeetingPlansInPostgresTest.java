package dev.percolate.introduction.store;

import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.MeetingPlans;
import dev.percolate.introduction.MeetingPlansContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class MeetingPlansInPostgresTest extends InPostgres implements MeetingPlansContract {
    @Inject
    private Introductions introductions;

    @Inject
    private MeetingPlans plans;

    @Override
    public Introductions introductions() {
        return introductions;
    }

    @Override
    public MeetingPlans plans() {
        return plans;
    }
}
