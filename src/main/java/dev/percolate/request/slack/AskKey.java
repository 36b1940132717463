package dev.percolate.request.slack;

import dev.percolate.outbox.OnceKey;
import dev.percolate.workspace.PersonId;
import java.util.Optional;
import java.util.UUID;

/// Names the question of a request to one person, its reminder, and whom they named.
record AskKey(UUID request, PersonId person) {
    private static final String ASK = "request.ask/";
    private static final String REMINDER = "request.reminder/";
    private static final String REFERRAL = "request.referral/";

    OnceKey ask() {
        return new OnceKey(ASK + request + "/" + person);
    }

    OnceKey reminder() {
        return new OnceKey(REMINDER + request + "/" + person);
    }

    /// What the requester is shown whom this person named.
    OnceKey referral() {
        return new OnceKey(REFERRAL + request + "/" + person);
    }

    /// Of a question or a reminder; empty for the key of any other message.
    static Optional<AskKey> read(OnceKey key) {
        return read(key, key.value().startsWith(ASK) ? ASK : REMINDER);
    }

    static Optional<AskKey> readReferral(OnceKey key) {
        return read(key, REFERRAL);
    }

    private static Optional<AskKey> read(OnceKey key, String prefix) {
        if (!key.value().startsWith(prefix)) {
            return Optional.empty();
        }
        var parts = key.value().substring(prefix.length()).split("/", 2);
        return Optional.of(new AskKey(UUID.fromString(parts[0]), new PersonId(parts[1])));
    }
}
