package dev.percolate.episode.slack;

import dev.percolate.workspace.PersonId;
import java.util.Optional;
import java.util.regex.Pattern;

/// The first person whom somebody mentioned after a command.
final class TypedPerson {
    /// Where nobody is chosen yet.
    static final String NOBODY = "-";

    private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^>]*)?>");

    private TypedPerson() {}

    static Optional<PersonId> read(String typed) {
        return MENTION.matcher(typed).results().findFirst().map(found -> new PersonId(found.group(1)));
    }
}
