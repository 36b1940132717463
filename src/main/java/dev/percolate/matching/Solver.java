package dev.percolate.matching;

import java.util.function.IntToLongFunction;

/// Exact as long as patience lasts, good otherwise.
final class Solver {
    private Solver() {}

    record Solved(Mates mates, boolean exact) {}

    /// Whoever stays alone adds `worthAlone` to the weight; how many must is not negotiable.
    static Solved solve(Edges edges, IntToLongFunction worthAlone, Effort effort) {
        if (edges.count() == 0) {
            return new Solved(Mates.none(edges.vertices()), true);
        }
        return Watchdog.within(effort.patience(), () -> ExactPairs.of(edges, worthAlone))
                .map(mates -> new Solved(mates, true))
                .orElseGet(() -> new Solved(GoodPairs.of(edges, worthAlone), false));
    }
}
