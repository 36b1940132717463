package dev.percolate.episode.slack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The ids that buttons and forms carry.
final class Ids {
    private Ids() {}

    /// Empty where it is none of ours.
    static Optional<UUID> of(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Several, with spaces between them.
    static List<UUID> all(String text) {
        return Arrays.stream(text.strip().split(" "))
                .flatMap(id -> of(id).stream())
                .distinct()
                .toList();
    }
}
