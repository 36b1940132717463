package dev.percolate.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Who is paired with whom.
final class Mates {
    private static final int NOBODY = -1;

    private final int[] of;

    private Mates(int[] of) {
        this.of = of;
    }

    static Mates none(int people) {
        int[] of = new int[people];
        Arrays.fill(of, NOBODY);
        return new Mates(of);
    }

    boolean alone(int one) {
        return of[one] == NOBODY;
    }

    int of(int one) {
        return of[one];
    }

    /// Whoever they were with is alone then.
    void join(int one, int other) {
        part(one);
        part(other);
        of[one] = other;
        of[other] = one;
    }

    void part(int one) {
        if (!alone(one)) {
            of[of[one]] = NOBODY;
            of[one] = NOBODY;
        }
    }

    int people() {
        return of.length;
    }

    int[] alone() {
        return IntStream.range(0, of.length).filter(this::alone).toArray();
    }

    int countAlone() {
        return (int) IntStream.range(0, of.length).filter(this::alone).count();
    }

    /// Each with the smaller number first, in order.
    List<int[]> pairs() {
        return IntStream.range(0, of.length)
                .filter(one -> of[one] > one)
                .mapToObj(one -> new int[] {one, of[one]})
                .toList();
    }
}
