package dev.percolate.matching;

import java.util.random.RandomGenerator;

/// Brings a crowd together: as many people as its rules allow, and of all ways to do so the one of most weight, exactly
/// or nearly. The same crowd and the same seed give the same result, unless the exact solver had to be given up.
public final class Matcher {
    private Matcher() {}

    /// In pairs, and in threes where somebody would be left alone; or in groups of `size`, of one more or less where
    /// the number wants it, and of fewer where the rules do.
    public static Matched match(Crowd crowd, int size, Effort effort, RandomGenerator random) {
        if (size < 2) {
            throw new IllegalArgumentException("nobody is introduced to themselves");
        }
        var inPairs =
                Threes.with(Pairs.in(crowd, effort, random), crowd, effort).checked(crowd);
        return size == 2
                ? inPairs
                : Groups.from(inPairs, crowd, size, effort, random).checked(crowd);
    }
}
