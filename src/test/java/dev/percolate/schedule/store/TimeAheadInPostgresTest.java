package dev.percolate.schedule.store;

import dev.percolate.schedule.TimeAhead;
import dev.percolate.schedule.TimeAheadContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class TimeAheadInPostgresTest extends InPostgres implements TimeAheadContract {
    @Inject
    private TimeAhead ahead;

    @Override
    public TimeAhead ahead() {
        return ahead;
    }
}
