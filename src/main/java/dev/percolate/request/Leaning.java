package dev.percolate.request;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Which of those who are open to support a mentor is shown first, in whole points, addend by addend. To have to do
/// with what the mentor offers is the floor, and comes before all points (T16); above it lean unlikeness and never
/// having been offered anything, and luck lets nobody stand at the end for ever.
record Leaning(boolean hasToDo, int waited, int difference, int needs, int hours, int luck) {
    static final int MOST_WAITED = 300;
    static final int MOST_DIFFERENCE = 250;
    static final int MOST_NEEDS = 150;
    static final int MOST_HOURS = 80;
    static final int MOST_LUCK = 100;

    /// Whoever was offered nothing for so long is as one who never was.
    static final Duration LONG = Duration.ofDays(60);

    private static final int ENOUGH_MINUTES = 240;

    /// `shared` is how many of the needs the person named the mentor offers; `differences` are two at most.
    static Leaning of(
            Hopes.Found found, int shared, int differences, int sharedMinutes, RandomGenerator dice, Instant now) {
        int named = found.hope().needs().size();
        return new Leaning(
                found.sharedWords() > 0 || shared > 0,
                waited(found.lastOffered(), now),
                MOST_DIFFERENCE * differences / 2,
                named == 0 ? 0 : MOST_NEEDS * shared / named,
                MOST_HOURS * Math.min(sharedMinutes, ENOUGH_MINUTES) / ENOUGH_MINUTES,
                dice.nextInt(MOST_LUCK));
    }

    private static int waited(@Nullable Instant last, Instant now) {
        return last == null
                ? MOST_WAITED
                : (int) (MOST_WAITED
                        * Math.clamp(Duration.between(last, now).toHours(), 0, LONG.toHours())
                        / LONG.toHours());
    }

    int total() {
        return waited + difference + needs + hours + luck;
    }
}
