package dev.percolate.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// Domain time in the sandbox: the wall clock plus what it is ahead of it, in whole microseconds, as PostgreSQL keeps
/// them. Asked afresh each time, so that all nodes agree.
public final class DomainClock implements InstantSource {
    private final InstantSource wall;
    private final TimeAhead ahead;

    public DomainClock(InstantSource wall, TimeAhead ahead) {
        this.wall = wall;
        this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        Duration lead = ahead.read();
        return wallTime().plus(lead);
    }

    /// Makes it `instant` and returns that; where it is as late already, returns what it is.
    Instant advanceTo(Instant instant) {
        Duration lead = Duration.between(wallTime(), instant);
        return lead.isPositive() && ahead.growTo(lead) ? instant : instant();
    }

    private Instant wallTime() {
        return wall.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
