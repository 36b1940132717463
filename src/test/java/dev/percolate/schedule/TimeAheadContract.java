package dev.percolate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every [TimeAhead] does; run by the tests of each.
public interface TimeAheadContract {
    TimeAhead ahead();

    @Test
    default void isZeroUntilSomebodyMovesTime() {
        assertThat(ahead().read()).isZero();
    }

    @Test
    default void keepsMicroseconds() {
        Duration lead = Duration.ofDays(40).plusNanos(123_456_000);
        assertThat(ahead().growTo(lead)).isTrue();
        assertThat(ahead().read()).isEqualTo(lead);
    }

    @Test
    default void neverShrinks() {
        ahead().growTo(Duration.ofDays(2));
        assertThat(ahead().growTo(Duration.ofDays(1))).isFalse();
        assertThat(ahead().growTo(Duration.ofDays(2))).isFalse();
        assertThat(ahead().read()).isEqualTo(Duration.ofDays(2));
    }

    @Test
    default void endsAtTheFurthestWhenManyMoveItAtOnce() throws Exception {
        List<Callable<Boolean>> moves = IntStream.rangeClosed(1, 40)
                .mapToObj(hours -> (Callable<Boolean>) () -> ahead().growTo(Duration.ofHours(hours * 17 % 41)))
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<Boolean> move : threads.invokeAll(moves)) {
                move.get();
            }
        }
        assertThat(ahead().read()).isEqualTo(Duration.ofHours(40));
    }
}
