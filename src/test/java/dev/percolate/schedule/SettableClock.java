package dev.percolate.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until a test moves it; may be shared by threads.
public final class SettableClock implements InstantSource {
    /// A Monday morning.
    public static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

    private final AtomicReference<Instant> now;

    public SettableClock() {
        this(MONDAY);
    }

    public SettableClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /// May also set it back, as happens to clocks on the wall.
    public void set(Instant instant) {
        now.set(instant);
    }

    /// Returns the time it is afterwards.
    public Instant tick(Duration duration) {
        return now.updateAndGet(instant -> instant.plus(duration));
    }
}
