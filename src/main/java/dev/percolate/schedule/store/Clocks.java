package dev.percolate.schedule.store;

import dev.percolate.schedule.Backlog;
import dev.percolate.schedule.DomainClock;
import dev.percolate.schedule.DomainTime;
import dev.percolate.schedule.Routine;
import dev.percolate.schedule.SteppingTimeMachine;
import dev.percolate.schedule.TimeAhead;
import dev.percolate.schedule.TimeMachine;
import dev.percolate.schedule.WallTime;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Where domain time comes from. Only the sandbox has a time machine; elsewhere people live in wall time.
@Factory
final class Clocks {
    @Singleton
    @DomainTime
    @Requires(property = "percolate.sandbox", notEquals = "true")
    InstantSource peopleLiveInWallTime(@WallTime InstantSource wall) {
        return () -> wall.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Singleton
    @DomainTime
    @Requires(property = "percolate.sandbox", value = "true")
    DomainClock sandboxTime(@WallTime InstantSource wall, TimeAhead ahead) {
        return new DomainClock(wall, ahead);
    }

    @Singleton
    @Requires(property = "percolate.sandbox", value = "true")
    TimeMachine timeMachine(@DomainTime DomainClock clock, List<Routine> routines, List<Backlog> backlogs) {
        return new SteppingTimeMachine(clock, routines, backlogs);
    }
}
