package dev.percolate.request;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How many requests somebody has taken on or is being asked, and when they were last asked; null where never.
public record Workload(int taken, @Nullable Instant lastAsked) {
    /// What was taken on longer ago no longer counts.
    public static final Duration COUNTED = Duration.ofDays(30);

    public static final Workload NONE = new Workload(0, null);

    Workload and(Workload other) {
        return new Workload(taken + other.taken, later(lastAsked, other.lastAsked));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
