package dev.percolate.introduction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a round has to know of what was before: who is kept apart, whoever of the two asked for it; who is in an open
/// introduction together, in whatever circle; when whom was introduced; and who would both like to be again.
public record Past(Set<Pair> apart, Set<Pair> open, Map<Pair, List<Instant>> introducedAt, Set<Pair> wished) {
    public static final Past NONE = new Past(Set.of(), Set.of(), Map.of(), Set.of());

    public Past {
        apart = Set.copyOf(apart);
        open = Set.copyOf(open);
        introducedAt = Map.copyOf(introducedAt);
        wished = Set.copyOf(wished);
    }
}
