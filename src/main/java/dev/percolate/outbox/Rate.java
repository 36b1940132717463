package dev.percolate.outbox;

import java.time.Duration;
import java.time.Instant;

/// How often something may be done: `burst` times at once, and each of these is earned back after another `every`.
///
/// All there is to remember is the instant at which everything taken will have been earned back.
public record Rate(Duration every, int burst) {
    public static final Rate UNLIMITED = new Rate(Duration.ZERO, Integer.MAX_VALUE);

    /// At most `most` in any minute, of which `burst` may come at once.
    static Rate perMinute(int most, int burst) {
        return new Rate(Duration.ofMinutes(1).dividedBy(most - burst + 1L), burst);
    }

    /// How many may be done now.
    public int available(Instant freeAt, Instant now) {
        if (every.isZero() || !freeAt.isAfter(now)) {
            return burst;
        }
        long owed = Duration.between(now, freeAt).plus(every).minusNanos(1).dividedBy(every);
        return (int) Math.max(0, burst - owed);
    }

    /// When everything will have been earned back after `taken` more.
    public Instant take(int taken, Instant freeAt, Instant now) {
        return (freeAt.isAfter(now) ? freeAt : now).plus(every.multipliedBy(taken));
    }
}
