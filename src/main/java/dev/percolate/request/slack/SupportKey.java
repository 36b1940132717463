package dev.percolate.request.slack;

import dev.percolate.outbox.OnceKey;
import java.util.Optional;
import java.util.UUID;

/// Names a mentor's offer of support to one person, and its reminder.
record SupportKey(UUID approach) {
    private static final String OFFER = "support.offer/";
    private static final String REMINDER = "support.reminder/";

    OnceKey offer() {
        return new OnceKey(OFFER + approach);
    }

    OnceKey reminder() {
        return new OnceKey(REMINDER + approach);
    }

    /// Of either; empty for the key of any other message.
    static Optional<SupportKey> read(OnceKey key) {
        String prefix = key.value().startsWith(OFFER) ? OFFER : REMINDER;
        return key.value().startsWith(prefix)
                ? Optional.of(new SupportKey(UUID.fromString(key.value().substring(prefix.length()))))
                : Optional.empty();
    }
}
