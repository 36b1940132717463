package dev.percolate.sandbox;

import java.time.Duration;

/// How often something may be called: `burst` times at once, and each of these is earned back after another `every`.
public record CallRate(Duration every, int burst) {
    static CallRate perMinute(int calls, int burst) {
        return new CallRate(Duration.ofMinutes(1).dividedBy(calls), burst);
    }

    /// How far ahead of the clock everything taken may be earned back, if one more call is to be let in.
    public Duration slack() {
        return every.multipliedBy(burst - 1L);
    }
}
