package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What somebody was told, before the first time, of the rounds of their circle: that everybody in the channel takes
/// part, that people are introduced straight away, or both; and what they said to it. Whoever left by their own wish
/// has declined, whether they were told anything or not.
///
/// It holds one working day after it has arrived; `holdsFrom` is null until then. `zone` is where their days are
/// counted. `round` is the number of the one it was given before. `joined` where they are a member by it alone.
public record Notice(
        Circle circle,
        PersonId person,
        boolean everybody,
        boolean straightAway,
        @Nullable ZoneId zone,
        int round,
        Instant givenAt,
        @Nullable Instant holdsFrom,
        boolean declined,
        boolean joined) {
    /// One that has not arrived by then never will.
    private static final Duration LONGEST_ON_ITS_WAY = Duration.ofDays(6);

    public static Notice given(
            Circle circle,
            PersonId person,
            boolean everybody,
            boolean straightAway,
            @Nullable ZoneId zone,
            int round,
            Instant now) {
        return new Notice(circle, person, everybody, straightAway, zone, round, now, null, false, false);
    }

    boolean holds(Instant now) {
        return !declined && holdsFrom != null && !holdsFrom.isAfter(now);
    }

    /// Whether it waits to be delivered, and was not declined.
    boolean isOnItsWay() {
        return holdsFrom == null && !declined && (!joined || straightAway);
    }

    /// Whether it says too little of a circle that introduces so, or got lost.
    boolean isToBeGivenAgain(boolean everybodyNow, boolean straightAwayNow, Instant now) {
        return !declined
                && (everybodyNow && !everybody
                        || straightAwayNow && !straightAway
                        || holdsFrom == null && givenAt.plus(LONGEST_ON_ITS_WAY).isBefore(now));
    }
}
