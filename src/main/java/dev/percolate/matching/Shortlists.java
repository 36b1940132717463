package dev.percolate.matching;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Where a crowd is too large to weigh everybody with everybody: whom is it worth to weigh?
@FunctionalInterface
public interface Shortlists {
    /// To choose among these people only.
    Shortlist among(int[] people, RandomGenerator random);

    /// Of one person: whoever is likely to be a good choice, in any order. It may name people twice, and some whom it
    /// must not.
    @FunctionalInterface
    interface Shortlist {
        IntStream likely(int one);
    }

    /// Everybody with everybody.
    static Shortlists all() {
        return (people, random) -> one -> IntStream.of(people);
    }
}
