package dev.percolate.tipping.store;

import dev.percolate.tipping.Reply;
import dev.percolate.tipping.Rest;
import dev.percolate.vault.Vault;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what people answered, and for how long they rest after it, unreadable in the database, bound
/// to the person and the row. All are equally long: the length of what is sealed is no secret.
@Singleton
final class SealedReplies {
    private static final Logger LOG = LoggerFactory.getLogger(SealedReplies.class);
    private static final String PADDED = "%-64s";
    private static final String NONE = "";
    private static final String NEVER = "never";

    private final Vault vault;

    SealedReplies(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(WorkspaceId workspace, PersonId person, UUID question, @Nullable Reply reply) {
        return vault.seal(context(workspace, person, question), PADDED.formatted(reply == null ? NONE : reply.name()));
    }

    /// Empty where there is none, or where it was sealed with a key that is not at hand.
    Optional<Reply> open(WorkspaceId workspace, PersonId person, UUID question, byte[] sealed) {
        return opened(context(workspace, person, question), sealed)
                .filter(reply -> !reply.equals(NONE))
                .map(Reply::valueOf);
    }

    byte[] seal(Rest rest) {
        var from = rest.from();
        return vault.seal(
                context(rest.workspace(), rest.person(), rest.about()),
                PADDED.formatted((from == null ? NEVER : from.toString()) + " " + rest.conversations()));
    }

    /// Where it was sealed with a key that is not at hand, they are not asked again: that harms nobody.
    Rest openRest(WorkspaceId workspace, PersonId person, PersonId about, byte[] sealed) {
        var fields = opened(context(workspace, person, about), sealed)
                .orElse(NEVER + " 0")
                .split(" ", 2);
        var from = fields[0].equals(NEVER) ? null : Instant.parse(fields[0]);
        return new Rest(workspace, person, about, from, Integer.parseInt(fields[1]));
    }

    private Optional<String> opened(Vault.Context context, byte[] sealed) {
        try {
            return Optional.of(vault.open(context, sealed).strip());
        } catch (Vault.CannotOpen e) {
            LOG.warn("What somebody of {} answered cannot be opened.", context.workspace());
            return Optional.empty();
        }
    }

    private static Vault.Context context(WorkspaceId workspace, PersonId person, Object row) {
        return new Vault.Context(workspace.value(), "reply of " + person.value() + ", " + row);
    }
}
