package dev.percolate.schedule.quartz;

import dev.percolate.schedule.Routine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// Runs until the test lets it go.
record HeldRoutine(CountDownLatch started, CountDownLatch release) implements Routine {
    HeldRoutine() {
        this(new CountDownLatch(1), new CountDownLatch(1));
    }

    @Override
    public String name() {
        return "held";
    }

    @Override
    public Duration every() {
        return Duration.ofMillis(100);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return Optional.empty();
    }

    @Override
    public void run(Instant now) {
        started.countDown();
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
