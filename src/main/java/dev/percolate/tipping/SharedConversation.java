package dev.percolate.tipping;

import dev.percolate.episode.SharedEpisode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// A conversation that both people know of: the day, how long it was, and how each of the two rated it from
/// 1 to 5, the mean where they answered more than one question. All but the day may be missing. Which of
/// the two is the one and which the other makes no difference.
public record SharedConversation(LocalDate day, OptionalDouble minutes, OptionalDouble one, OptionalDouble other) {
    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;
    private static final double MINUTES_OF_A_DAY = 1440;
    private static final double MISSING = -1;

    /// Floating-point numbers add up to the same only in the same order: several of a day are taken in this
    /// one.
    static final Comparator<SharedConversation> IN_ORDER = Comparator.comparing(SharedConversation::day)
            .thenComparingDouble(conversation -> conversation.minutes.orElse(MISSING))
            .thenComparingDouble(SharedConversation::lower)
            .thenComparingDouble(SharedConversation::higher);

    public SharedConversation {
        minutes.ifPresent(value -> check(value > 0 && value <= MINUTES_OF_A_DAY, "minutes", value));
        one.ifPresent(SharedConversation::checkRating);
        other.ifPresent(SharedConversation::checkRating);
    }

    /// Of which only the day is known.
    public static SharedConversation on(LocalDate day) {
        return new SharedConversation(day, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    static SharedConversation of(SharedEpisode episode) {
        var minutes = episode.length().stream()
                .mapToDouble(length -> Lasted.of(length).minutes())
                .findAny();
        return new SharedConversation(episode.day(), minutes, rating(episode.one()), rating(episode.other()));
    }

    private static OptionalDouble rating(SharedEpisode.@Nullable Side side) {
        return side == null ? OptionalDouble.empty() : side.marks().intensity();
    }

    public SharedConversation lasting(double known) {
        return new SharedConversation(day, OptionalDouble.of(known), one, other);
    }

    public SharedConversation rated(OptionalDouble byOne, OptionalDouble byOther) {
        return new SharedConversation(day, minutes, byOne, byOther);
    }

    private double lower() {
        return Math.min(one.orElse(MISSING), other.orElse(MISSING));
    }

    private double higher() {
        return Math.max(one.orElse(MISSING), other.orElse(MISSING));
    }

    private static void checkRating(double rating) {
        check(rating >= LOWEST && rating <= HIGHEST, "rating", rating);
    }

    private static void check(boolean holds, String what, double value) {
        if (!holds) {
            throw new IllegalArgumentException("no such " + what + ": " + value);
        }
    }
}
