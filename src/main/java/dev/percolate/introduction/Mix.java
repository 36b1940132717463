package dev.percolate.introduction;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// In what a circle wants the people it introduces to each other to differ, and how much that counts beside all else.
/// Whoever's position says nothing of it is neither favoured nor held back.
public record Mix(Set<Difference> of, Strength strength) {
    public static final Mix NONE = new Mix(Set.of(), Strength.A_LITTLE);

    public Mix {
        of = Set.copyOf(of);
    }

    /// All of it is about an organisation's structure; nothing demographic is weighed (T16).
    public enum Difference {
        DEPARTMENT,
        PLACE,
        /// How far apart their levels are.
        SENIORITY,
        /// How many years apart they came.
        TENURE;

        /// In order, with commas between them; see [#read].
        public static String written(Set<Difference> differences) {
            return differences.stream().sorted().map(Difference::name).collect(Collectors.joining(","));
        }

        public static Set<Difference> read(String written) {
            return written.isEmpty()
                    ? Set.of()
                    : Arrays.stream(written.split(","))
                            .map(Difference::valueOf)
                            .collect(Collectors.toUnmodifiableSet());
        }
    }

    public enum Strength {
        A_LITTLE,
        MUCH
    }
}
