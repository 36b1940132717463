package dev.percolate.sandbox;

import dev.percolate.schedule.DomainTime;
import dev.percolate.schedule.TimeMachine;
import dev.percolate.schedule.WallTime;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Both clocks in the test's hand, in place of the schedule's.
@Factory
@Requires(property = InSandbox.ALONE, value = "true")
final class SandboxClocks {
    static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
    static final SettableClock WALL = new SettableClock(MONDAY);
    static final SettableClock DOMAIN = new SettableClock(MONDAY);

    @Singleton
    @WallTime
    InstantSource wall() {
        return WALL;
    }

    @Singleton
    @DomainTime
    InstantSource domain() {
        return DOMAIN;
    }

    @Singleton
    TimeMachine timeMachine() {
        return new TimeMachine() {
            @Override
            public Instant pass(Duration duration) {
                return moveTo(DOMAIN.instant().plus(duration));
            }

            @Override
            public Instant moveTo(Instant target) {
                DOMAIN.set(target);
                return target;
            }
        };
    }
}
