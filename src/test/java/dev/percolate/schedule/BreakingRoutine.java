package dev.percolate.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Is due at once and then fails, quoting what no log may show.
public final class BreakingRoutine implements Routine {
    public static final String PRIVATE = "a private word";

    @Override
    public String name() {
        return "breaking";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return Optional.of(now);
    }

    @Override
    public void run(Instant now) {
        throw new IllegalStateException(PRIVATE);
    }
}
