package dev.percolate.matching;

/// How well two of a crowd go together.
@FunctionalInterface
public interface Affinity {
    /// The most that [#weight] may return: sums along thousands of pairs must stay far below the numbers from which on
    /// the solver takes a graph for one without a solution (1e10).
    int HIGHEST = 100_000;

    /// From 1 to [#HIGHEST]; 0 where the two must never be brought together. The same whichever comes first.
    int weight(int one, int other);
}
