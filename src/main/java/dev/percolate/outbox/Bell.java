package dev.percolate.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Wakes this node's relay before its next beat, because there is something to do.
@Singleton
public final class Bell {
    private final Semaphore rings = new Semaphore(0);

    public void ring() {
        rings.release();
    }

    /// Returns when it rang since the last time, or after this while; true if it rang.
    boolean await(Duration atMost) {
        try {
            boolean rang = rings.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
            rings.drainPermits();
            return rang;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
