package dev.percolate.slack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for what another thread does, but not for ever.
final class Soon {
    private Soon() {}

    static void until(String what, BooleanSupplier happened) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("did not happen: " + what);
            }
            Thread.sleep(20);
        }
    }
}
