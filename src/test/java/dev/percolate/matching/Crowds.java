package dev.percolate.matching;

import java.util.random.RandomGenerator;

/// Crowds by chance, for tests.
final class Crowds {
    private Crowds() {}

    /// So many in a hundred pairs must never be; some people are owed and some are spared.
    static Crowd random(int size, int forbidden, int highest, RandomGenerator random) {
        int[][] weights = new int[size][size];
        int[] owed = new int[size];
        boolean[] spared = new boolean[size];
        for (int one = 0; one < size; one++) {
            owed[one] = random.nextInt(4) == 0 ? random.nextInt(4) : 0;
            spared[one] = random.nextInt(4) == 0;
            for (int other = 0; other < one; other++) {
                int weight = random.nextInt(100) < forbidden ? 0 : 1 + random.nextInt(highest);
                weights[one][other] = weight;
                weights[other][one] = weight;
            }
        }
        return new Crowd(
                size, (one, other) -> weights[one][other], Shortlists.all(), one -> owed[one], one -> spared[one]);
    }
}
