package dev.percolate.outbox;

import java.time.Duration;
import java.util.Optional;

/// How long a message waits that failed for reasons of its own: 5 seconds at first, twice as long each time, at most an
/// hour; after about a day in total it is given up.
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;
    private static final int TRIES = 32;

    private Backoff() {}

    /// Empty when there shall be no further try.
    static Optional<Duration> after(int failures) {
        if (failures > TRIES) {
            return Optional.empty();
        }
        return Optional.of(failures > DOUBLINGS ? LONGEST : FIRST.multipliedBy(1L << (failures - 1)));
    }
}
