package dev.percolate.matching;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Who was brought together, each group in ascending order, and who was left out. `exact` where no other choice among
/// the pairs that were looked at has more people in pairs, or the same number with more weight.
public record Matched(List<List<Integer>> groups, List<Integer> leftOver, boolean exact) {
    public Matched {
        groups = groups.stream()
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
        leftOver = leftOver.stream().sorted().toList();
    }

    /// Whatever was searched and exchanged before: nobody is in two groups or in none, and nobody is with somebody they
    /// must not be with.
    Matched checked(Crowd crowd) {
        var seen = new BitSet(crowd.size());
        groups.stream().flatMap(List::stream).forEach(one -> note(one, seen));
        leftOver.forEach(one -> note(one, seen));
        if (seen.cardinality() != crowd.size() || groups.stream().anyMatch(group -> forbidden(group, crowd))) {
            throw new IllegalStateException("this is no matching of " + crowd.size() + " people");
        }
        return this;
    }

    private static void note(int one, BitSet seen) {
        if (seen.get(one)) {
            throw new IllegalStateException(one + " is there twice");
        }
        seen.set(one);
    }

    private static boolean forbidden(List<Integer> group, Crowd crowd) {
        return group.size() < 2
                || group.stream()
                        .anyMatch(one -> group.stream().anyMatch(other -> one < other && !crowd.allowed(one, other)));
    }
}
