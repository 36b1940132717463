package dev.percolate.introduction.slack;

import dev.percolate.workspace.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a button to keep one of the others apart carries: the introduction and whom, as `id/person`. One that
/// both people of an introduction can press says only the introduction, as older messages do: `other` is null
/// then.
record OtherValue(UUID introduction, @Nullable PersonId other) {
    static String of(UUID introduction, PersonId other) {
        return introduction + "/" + other;
    }

    static Optional<OtherValue> read(String value) {
        var parts = value.split("/", 2);
        try {
            return Optional.of(
                    new OtherValue(UUID.fromString(parts[0]), parts.length == 2 ? new PersonId(parts[1]) : null));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
