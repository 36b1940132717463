package dev.percolate.introduction.store;

import dev.percolate.introduction.IntroducedPair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/// Reads the pairs of many introductions some at a time: no single answer of the database may take long.
final class Slices {
    /// Introductions read at once.
    static final int SIZE = 250;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private Slices() {}

    /// `after` reads so many introductions after that moment and id, in order.
    static List<IntroducedPair> all(Instant from, BiFunction<Instant, UUID, List<IntroducedPairRow>> after) {
        List<IntroducedPair> pairs = new ArrayList<>();
        var some = after.apply(from, BEFORE_ALL);
        while (!some.isEmpty()) {
            some.forEach(row -> pairs.add(row.pair()));
            some = after.apply(some.getLast().at(), some.getLast().id());
        }
        return pairs;
    }
}
