package dev.percolate.tipping;

import dev.percolate.episode.EpisodeLength;

/// How long a conversation was, as people say it, and the minutes the filter takes that for: the geometric
/// mean of the two ends, since it looks at logarithms; 10 and 80 where there is one end.
public enum Lasted {
    UNDER_15(10),
    FROM_15_TO_30(21),
    FROM_30_TO_60(42),
    OVER_60(80);

    private final double minutes;

    Lasted(double minutes) {
        this.minutes = minutes;
    }

    static Lasted of(EpisodeLength length) {
        return switch (length) {
            case UNDER_15_MINUTES -> UNDER_15;
            case UP_TO_30_MINUTES -> FROM_15_TO_30;
            case UP_TO_60_MINUTES -> FROM_30_TO_60;
            case LONGER -> OVER_60;
        };
    }

    public double minutes() {
        return minutes;
    }
}
