package dev.percolate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;

/// For what another thread or process does in its own time: asks again until it is so, or the patience is over.
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private Eventually() {}

    @FunctionalInterface
    public interface Expectation {
        void check() throws Exception;
    }

    /// The last failure is thrown when the patience is over.
    public static void eventually(Expectation expectation) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                expectation.check();
                return;
            } catch (Exception | AssertionError notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet instanceof AssertionError error ? error : new AssertionError(notYet);
                }
                pause();
            }
        }
    }

    /// Asks until it holds; `what` says in a failure what did not come.
    public static void eventually(String what, Callable<Boolean> holds) {
        eventually(() -> assertThat(holds.call()).as(what).isTrue());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        }
    }
}
