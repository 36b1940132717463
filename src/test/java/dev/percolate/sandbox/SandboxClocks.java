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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// Both clocks in the test's hand, in place of the schedule's.
@Factory
@Requires(property = InSandbox.ALONE, value = "true")
final class SandboxClocks {
    static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
    static final SettableClock WALL = new SettableClock(MONDAY);
    static final SettableClock DOMAIN = new SettableClock(MONDAY);

    /// What a test says is due.
    static final List<TimeMachine.Due> AGENDA = new CopyOnWriteArrayList<>();

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
                if (target.isBefore(DOMAIN.instant())) {
                    throw new IllegalArgumentException("it is later already");
                }
                DOMAIN.set(target);
                return target;
            }

            @Override
            public Optional<Instant> passToNext() {
                return AGENDA.stream()
                        .map(Due::at)
                        .filter(DOMAIN.instant()::isBefore)
                        .sorted()
                        .findFirst()
                        .map(this::moveTo);
            }

            @Override
            public List<Due> agenda(int most) {
                return AGENDA.stream().limit(most).toList();
            }
        };
    }
}
