package dev.percolate.matching;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// People from 0 to `size` - 1 who are to be brought together. Where people of neighbouring numbers are alike, a crowd
/// that is too large for one graph is cut into parts that are alike.
///
/// `owed` says how often somebody was left out of late: of two of whom one must be left out, it is whoever is owed
/// less. Whoever is `spared` becomes one of a three only if there is no other way.
public record Crowd(int size, Affinity affinity, Shortlists shortlists, IntUnaryOperator owed, IntPredicate spared) {

    /// More than this counts as this.
    public static final int MOST_OWED = 5;

    public static Crowd of(int size, Affinity affinity) {
        return new Crowd(size, affinity, Shortlists.all(), _ -> 0, _ -> false);
    }

    /// These as a crowd of their own, by their places.
    Crowd only(int[] people) {
        return new Crowd(
                people.length,
                (one, other) -> affinity.weight(people[one], people[other]),
                Shortlists.all(),
                place -> owed.applyAsInt(people[place]),
                place -> spared.test(people[place]));
    }

    int weight(int one, int other) {
        return affinity.weight(one, other);
    }

    boolean allowed(int one, int other) {
        return affinity.weight(one, other) > 0;
    }

    int sparedAmong(int... people) {
        int count = 0;
        for (int one : people) {
            count += spared.test(one) ? 1 : 0;
        }
        return count;
    }

    /// What it is worth to leave this one alone rather than another. One who is owed more outweighs many better pairs.
    long worthAlone(int one) {
        int owes = MOST_OWED - Math.clamp(owed.applyAsInt(one), 0, MOST_OWED);
        return 20L * Affinity.HIGHEST * owes + (spared.test(one) ? 0 : 4L * Affinity.HIGHEST);
    }
}
