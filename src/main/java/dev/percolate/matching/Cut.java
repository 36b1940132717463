package dev.percolate.matching;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Cuts a crowd that is too large for one graph into parts that are alike.
final class Cut {
    private Cut() {}

    /// As cards are dealt: of each few neighbours, who are alike, every part gets one, and chance says which.
    static List<int[]> into(int people, int partUpTo, RandomGenerator random) {
        int parts = Math.ceilDiv(people, partUpTo);
        int[] partOf = new int[people];
        for (int first = 0; first < people; first += parts) {
            int[] order = shuffled(parts, random);
            for (int one = first; one < Math.min(people, first + parts); one++) {
                partOf[one] = order[one - first];
            }
        }
        return IntStream.range(0, parts)
                .mapToObj(part -> IntStream.range(0, people)
                        .filter(one -> partOf[one] == part)
                        .toArray())
                .filter(part -> part.length > 0)
                .toList();
    }

    static int[] shuffled(int size, RandomGenerator random) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }
}
