package dev.percolate.episode.slack;

import dev.percolate.episode.Companion;
import dev.percolate.episode.Companion.Colleague;
import dev.percolate.episode.Companion.Outsider;
import dev.percolate.workspace.PersonId;
import java.util.Optional;

/// What a button carries of with whom a conversation was. It stands only in windows that show the label anyway.
final class CompanionKey {
    private static final String OUTSIDE = "outside";

    private CompanionKey() {}

    static String of(Companion companion) {
        return switch (companion) {
            case Colleague colleague -> colleague.id().value();
            case Outsider outsider -> OUTSIDE + " " + outsider.id() + " " + outsider.label();
        };
    }

    static Optional<Companion> read(String key) {
        String[] parts = key.strip().split(" ", 3);
        if (parts.length == 1 && !parts[0].isEmpty()) {
            return Optional.of(new Colleague(new PersonId(parts[0])));
        }
        return parts.length == 3 && parts[0].equals(OUTSIDE)
                ? Ids.of(parts[1]).map(id -> new Outsider(id, parts[2]))
                : Optional.empty();
    }
}
