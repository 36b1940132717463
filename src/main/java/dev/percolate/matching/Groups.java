package dev.percolate.matching;

import java.util.random.RandomGenerator;

/// Makes larger groups of pairs and threes.
final class Groups {
    private Groups() {}

    /// So far everybody stays with whom they are.
    static Matched from(Matched inPairs, Crowd crowd, int size, Effort effort, RandomGenerator random) {
        return inPairs;
    }
}
