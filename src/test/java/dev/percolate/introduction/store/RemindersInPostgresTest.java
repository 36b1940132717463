package dev.percolate.introduction.store;

import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.MeetingPlans;
import dev.percolate.introduction.Reminders;
import dev.percolate.introduction.RemindersContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class RemindersInPostgresTest extends InPostgres implements RemindersContract {
    @Inject
    private Introductions introductions;

    @Inject
    private MeetingPlans plans;

    @Inject
    private Reminders reminders;

    @Override
    public Introductions introductions() {
        return introductions;
    }

    @Override
    public MeetingPlans plans() {
        return plans;
    }

    @Override
    public Reminders reminders() {
        return reminders;
    }
}
