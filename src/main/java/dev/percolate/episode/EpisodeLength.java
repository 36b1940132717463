package dev.percolate.episode;

import dev.percolate.introduction.Report;
import java.time.Duration;

/// Roughly how long a conversation was, shortest first.
public enum EpisodeLength {
    UNDER_15_MINUTES(8),
    UP_TO_30_MINUTES(23),
    UP_TO_60_MINUTES(45),
    LONGER(75);

    private final int minutes;

    EpisodeLength(int minutes) {
        this.minutes = minutes;
    }

    /// What sums count for it: the middle of the step, in whole minutes; for the last, which has none, an hour and a
    /// quarter.
    public Duration about() {
        return Duration.ofMinutes(minutes);
    }

    /// The steps of the question whether two met are the same.
    static EpisodeLength of(Report.Length length) {
        return switch (length) {
            case UNDER_15_MINUTES -> UNDER_15_MINUTES;
            case UNDER_30_MINUTES -> UP_TO_30_MINUTES;
            case UNDER_60_MINUTES -> UP_TO_60_MINUTES;
            case LONGER -> LONGER;
        };
    }
}
