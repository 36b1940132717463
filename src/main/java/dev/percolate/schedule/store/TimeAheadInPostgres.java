package dev.percolate.schedule.store;

import dev.percolate.schedule.TimeAhead;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

@Singleton
final class TimeAheadInPostgres implements TimeAhead {
    private final DomainTimeTable table;

    TimeAheadInPostgres(DomainTimeTable table) {
        this.table = table;
    }

    @Override
    public Duration read() {
        return Duration.of(table.aheadMicros().orElse(0L), ChronoUnit.MICROS);
    }

    @Override
    public boolean growTo(Duration ahead) {
        return table.growTo(ahead.dividedBy(ChronoUnit.MICROS.getDuration())) == 1;
    }
}
