package dev.percolate.outbox;

import dev.percolate.schedule.Routine;
import dev.percolate.schedule.WallTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Deletes what ended long ago. Budgets and once-keys need it no longer by then.
@Singleton
final class PurgeOutbox implements Routine {
    /// In domain time, after the end. A person's budget needs eight days of it.
    static final Duration KEPT_FOR = Duration.ofDays(30);

    /// A time machine stops for a day's worth of rows, not for each of them.
    private static final Duration A_STOP_COVERS = Duration.ofDays(1);

    private static final Duration PACE_KEPT_FOR = Duration.ofDays(1);
    private static final int AT_ONCE = 1000;

    private final EndedMessages ended;
    private final InstantSource wallTime;

    PurgeOutbox(EndedMessages ended, @WallTime InstantSource wallTime) {
        this.ended = ended;
        this.wallTime = wallTime;
    }

    @Override
    public String name() {
        return "outbox.purge";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return ended.oldestEnd().map(end -> end.plus(KEPT_FOR).plus(A_STOP_COVERS));
    }

    /// In batches, each a transaction of its own: a long one would hold up the relay.
    @Override
    public void run(Instant now) {
        int deleted;
        do {
            deleted = ended.deleteEndedBefore(now.minus(KEPT_FOR), AT_ONCE);
        } while (deleted == AT_ONCE);
        ended.forgetPacesUnusedSince(wallTime.instant().minus(PACE_KEPT_FOR));
    }
}
