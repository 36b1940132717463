package dev.percolate.introduction.slack;

import dev.percolate.outbox.OnceKey;
import dev.percolate.workspace.PersonId;
import java.util.Optional;
import java.util.UUID;

/// Names the proposal of an introduction to one person.
record ProposalKey(UUID introduction, PersonId person) {
    private static final String PREFIX = "introduction.proposal/";

    static OnceKey of(UUID introduction, PersonId person) {
        return new OnceKey(PREFIX + introduction + "/" + person);
    }

    /// Empty for the key of any other message.
    static Optional<ProposalKey> read(OnceKey key) {
        if (!key.value().startsWith(PREFIX)) {
            return Optional.empty();
        }
        var parts = key.value().substring(PREFIX.length()).split("/", 2);
        return Optional.of(new ProposalKey(UUID.fromString(parts[0]), new PersonId(parts[1])));
    }
}
