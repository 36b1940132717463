package dev.percolate.matching;

import java.util.Arrays;

/// Looks at every way to bring a small crowd together.
final class EveryWay {
    private static final long IMPOSSIBLE = Long.MIN_VALUE / 4;

    private final Crowd crowd;

    EveryWay(Crowd crowd) {
        this.crowd = crowd;
    }

    /// How many people can be in pairs and threes.
    int mostIntroduced() {
        int[] best = new int[1 << crowd.size()];
        for (int set = 1; set < best.length; set++) {
            int one = Integer.numberOfTrailingZeros(set);
            int rest = set & ~(1 << one);
            best[set] = best[rest];
            for (int other = one + 1; other < crowd.size(); other++) {
                if ((rest >> other & 1) == 1 && crowd.allowed(one, other)) {
                    int without = rest & ~(1 << other);
                    best[set] = Math.max(best[set], 2 + best[without]);
                    for (int third = other + 1; third < crowd.size(); third++) {
                        if ((without >> third & 1) == 1 && crowd.allowed(one, third) && crowd.allowed(other, third)) {
                            best[set] = Math.max(best[set], 3 + best[without & ~(1 << third)]);
                        }
                    }
                }
            }
        }
        return best[best.length - 1];
    }

    /// The most weight of as many pairs as there can be, whoever stays alone included.
    long heaviestPairs() {
        int pairs = crowd.size() / 2;
        while (pairs > 0 && heaviest(pairs) == IMPOSSIBLE) {
            pairs--;
        }
        return heaviest(pairs);
    }

    private long heaviest(int pairs) {
        long[][] best = new long[pairs + 1][1 << crowd.size()];
        for (long[] row : best) {
            Arrays.fill(row, IMPOSSIBLE);
        }
        best[0][0] = 0;
        for (int set = 1; set < 1 << crowd.size(); set++) {
            int one = Integer.numberOfTrailingZeros(set);
            int rest = set & ~(1 << one);
            for (int count = 0; count <= pairs; count++) {
                long most = best[count][rest] + crowd.worthAlone(one);
                for (int other = one + 1; count > 0 && other < crowd.size(); other++) {
                    if ((rest >> other & 1) == 1 && crowd.allowed(one, other)) {
                        most = Math.max(most, best[count - 1][rest & ~(1 << other)] + crowd.weight(one, other));
                    }
                }
                best[count][set] = Math.max(most, IMPOSSIBLE);
            }
        }
        long found = best[pairs][(1 << crowd.size()) - 1];
        return found < IMPOSSIBLE / 2 ? IMPOSSIBLE : found;
    }
}
