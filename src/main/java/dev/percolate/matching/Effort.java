package dev.percolate.matching;

import java.time.Duration;

/// How much is looked at. Up to `allPairsUpTo` people every pair is a candidate; up to `everybodyUpTo` every pair is
/// weighed and each person keeps their `best` and a few `strangers`, so that the graph hangs together; above that only
/// those on shortlists are weighed. What has more than `partUpTo` people is cut into parts of at most so many. After
/// `patience`, the exact solver is given up and good pairs have to do.
public record Effort(int allPairsUpTo, int everybodyUpTo, int partUpTo, int best, int strangers, Duration patience) {

    public static final Effort USUAL = new Effort(300, 1_500, 10_000, 30, 5, Duration.ofMinutes(3));

    public Effort {
        if (partUpTo < 2 || best < 1) {
            throw new IllegalArgumentException("nobody could be matched");
        }
    }

    public Effort withPartsUpTo(int people) {
        return new Effort(allPairsUpTo, everybodyUpTo, people, best, strangers, patience);
    }

    public Effort withPatience(Duration limit) {
        return new Effort(allPairsUpTo, everybodyUpTo, partUpTo, best, strangers, limit);
    }
}
