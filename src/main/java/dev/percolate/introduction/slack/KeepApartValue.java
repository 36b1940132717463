package dev.percolate.introduction.slack;

import dev.percolate.workspace.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the button to keep somebody apart carries: the introduction and whom, as `id/person`. Where everybody in a
/// conversation can press the same button it says only the introduction, of two people, as older messages do: `other`
/// is null then.
record KeepApartValue(UUID introduction, @Nullable PersonId other) {
    static String of(UUID introduction, PersonId other) {
        return introduction + "/" + other;
    }

    static Optional<KeepApartValue> read(String value) {
        var parts = value.split("/", 2);
        try {
            return Optional.of(
                    new KeepApartValue(UUID.fromString(parts[0]), parts.length == 2 ? new PersonId(parts[1]) : null));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
