package dev.percolate.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BackoffTest {
    @Test
    void waitsLongerEachTimeUpToAnHour() {
        assertThat(Backoff.after(1)).contains(Duration.ofSeconds(5));
        assertThat(Backoff.after(2)).contains(Duration.ofSeconds(10));
        assertThat(Backoff.after(10)).contains(Duration.ofSeconds(2560));
        assertThat(Backoff.after(11)).contains(Duration.ofHours(1));
    }

    @Test
    void givesUpAfterAboutADay() {
        Duration total = IntStream.iterate(1, failures -> failures + 1)
                .mapToObj(Backoff::after)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(total).isBetween(Duration.ofHours(22), Duration.ofHours(26));
    }
}
