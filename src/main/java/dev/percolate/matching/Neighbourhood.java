package dev.percolate.matching;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Those who are alone, and the pairs that might be broken up for them: those of the people they go best with.
final class Neighbourhood {
    private static final int BEST = 35;

    private Neighbourhood() {}

    /// In ascending order, at most so many; no pair is torn. Everybody where they are few.
    static int[] of(int[] alone, Mates mates, Crowd crowd, Effort effort) {
        int most = Math.max(effort.allPairsUpTo(), effort.partUpTo());
        if (crowd.size() <= effort.allPairsUpTo()) {
            return IntStream.range(0, crowd.size()).toArray();
        }
        List<Integer> first = IntStream.of(alone)
                .boxed()
                .sorted(Comparator.comparingLong(crowd::worthAlone).thenComparingInt(one -> one))
                .limit(Math.max(1, most / 2))
                .toList();
        Set<Integer> people = new LinkedHashSet<>(first);
        for (int one : first) {
            for (int other : best(one, mates, crowd)) {
                if (people.size() + 2 <= most) {
                    people.add(other);
                    people.add(mates.of(other));
                }
            }
        }
        return people.stream().mapToInt(one -> one).sorted().toArray();
    }

    private static int[] best(int one, Mates mates, Crowd crowd) {
        long[] ranked = IntStream.range(0, crowd.size())
                .filter(other -> other != one && !mates.alone(other))
                .mapToLong(other -> (long) crowd.weight(one, other) << 32 | other)
                .filter(rank -> rank >>> 32 > 0)
                .sorted()
                .toArray();
        return IntStream.range(0, Math.min(BEST, ranked.length))
                .map(i -> (int) ranked[ranked.length - 1 - i])
                .toArray();
    }
}
