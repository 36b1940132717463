package dev.percolate.outbox;

import java.time.Duration;

/// How fast messages may leave: a workspace's posts and openings of groups, and how far apart two messages to the same
/// conversation are. The limits are Slack's; a 429 is obeyed whatever the pacing.
public record Pacing(Rate posts, Rate openings, Duration apart) {
    /// Leaves the pace to Slack; for measurements.
    public static final Pacing OFF = new Pacing(Rate.UNLIMITED, Rate.UNLIMITED, Duration.ZERO);

    private static final int OPENINGS_PER_MINUTE = 50;

    public static Pacing ofPostsPerMinute(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("percolate.outbox.per-minute must be at least 1, not " + most);
        }
        return new Pacing(
                Rate.perMinute(most, Math.clamp(most / 10, 1, 10)),
                Rate.perMinute(OPENINGS_PER_MINUTE, 2),
                Duration.ofSeconds(1));
    }
}
