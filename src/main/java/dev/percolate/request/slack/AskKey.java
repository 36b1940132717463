package dev.percolate.request.slack;

import dev.percolate.outbox.OnceKey;
import dev.percolate.workspace.PersonId;
import java.util.Optional;
import java.util.UUID;

/// Names the question of a request to one person, and its reminder.
record AskKey(UUID request, PersonId person) {
    private static final String ASK = "request.ask/";
    private static final String REMINDER = "request.reminder/";

    OnceKey ask() {
        return new OnceKey(ASK + request + "/" + person);
    }

    OnceKey reminder() {
        return new OnceKey(REMINDER + request + "/" + person);
    }

    /// Of either; empty for the key of any other message.
    static Optional<AskKey> read(OnceKey key) {
        String prefix = key.value().startsWith(ASK) ? ASK : REMINDER;
        if (!key.value().startsWith(prefix)) {
            return Optional.empty();
        }
        var parts = key.value().substring(prefix.length()).split("/", 2);
        return Optional.of(new AskKey(UUID.fromString(parts[0]), new PersonId(parts[1])));
    }
}
