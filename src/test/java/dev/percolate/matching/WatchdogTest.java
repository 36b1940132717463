package dev.percolate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class WatchdogTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void waitsForAResult() {
        assertThat(Watchdog.within(LONG, () -> "done")).contains("done");
    }

    @Test
    void givesUpWhatDoesNotEnd() {
        var never = new CountDownLatch(1);
        assertThat(Watchdog.within(Duration.ofMillis(1), () -> await(never))).isEmpty();
    }

    @Test
    void survivesAFailure() {
        assertThat(Watchdog.<String>within(LONG, () -> {
                    throw new IllegalArgumentException("There is no perfect matching in the specified graph");
                }))
                .isEmpty();
    }

    @Test
    void doesNotBeginWithoutPatience() {
        assertThat(Watchdog.<String>within(Duration.ZERO, () -> {
                    throw new AssertionError("began");
                }))
                .isEmpty();
    }

    private static String await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "never";
    }
}
