package dev.percolate.introduction;

import java.time.Duration;
import java.util.Arrays;

/// How long people like to talk, shortest first.
public enum TalkLength {
    MINUTES_15(15),
    MINUTES_30(30),
    MINUTES_45(45),
    MINUTES_60(60);

    /// Where nobody said.
    public static final TalkLength USUAL = MINUTES_30;

    private final int minutes;

    TalkLength(int minutes) {
        this.minutes = minutes;
    }

    public static TalkLength ofMinutes(int minutes) {
        return Arrays.stream(values())
                .filter(length -> length.minutes == minutes)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody can choose " + minutes + " minutes"));
    }

    public int minutes() {
        return minutes;
    }

    public Duration duration() {
        return Duration.ofMinutes(minutes);
    }
}
