package dev.percolate.outbox;

import static dev.percolate.outbox.TestClock.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RateTest {
    @ParameterizedTest
    @CsvSource({"300, 10", "50, 2", "1, 1", "7, 1"})
    void neverAllowsMoreThanTheMostInAnyMinuteNorMuchLess(int most, int burst) {
        Rate rate = Rate.perMinute(most, burst);
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        Instant freeAt = START;
        List<Instant> taken = new ArrayList<>();
        for (Instant now = START; now.isBefore(START.plusSeconds(300)); now = now.plusMillis(random.nextInt(1, 200))) {
            int available = rate.available(freeAt, now);
            freeAt = rate.take(available, freeAt, now);
            for (int i = 0; i < available; i++) {
                taken.add(now);
            }
        }
        for (Instant from : taken) {
            assertThat(taken)
                    .filteredOn(
                            instant -> !instant.isBefore(from) && instant.isBefore(from.plus(Duration.ofMinutes(1))))
                    .hasSizeLessThanOrEqualTo(most);
        }
        assertThat(taken).hasSizeGreaterThanOrEqualTo((int) (5 * most * 0.9));
    }

    @Test
    void allowsTheBurstAgainOnlyAfterItWasEarnedBack() {
        Rate rate = new Rate(Duration.ofSeconds(1), 3);
        Instant freeAt = rate.take(3, START.minusSeconds(99), START);
        assertThat(rate.available(freeAt, START)).isZero();
        assertThat(rate.available(freeAt, START.plusMillis(999))).isZero();
        assertThat(rate.available(freeAt, START.plusMillis(1000))).isEqualTo(1);
        assertThat(rate.available(freeAt, START.plusMillis(2999))).isEqualTo(2);
        assertThat(rate.available(freeAt, START.plusSeconds(3000))).isEqualTo(3);
    }

    @Test
    void withoutPacingEverythingIsAllowed() {
        Instant freeAt = Pacing.OFF.posts().take(1_000_000, START, START);
        assertThat(Pacing.OFF.posts().available(freeAt, START)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void refusesACeilingThatLetsNothingThrough() {
        assertThatThrownBy(() -> Pacing.ofPostsPerMinute(0)).hasMessageContaining("percolate.outbox.per-minute");
    }
}
