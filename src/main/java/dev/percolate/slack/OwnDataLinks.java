package dev.percolate.slack;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/// Links that hand over what is stored about somebody, each once. A link is known by the hash of the secret in it.
/// Times are wall time.
public interface OwnDataLinks {
    record Owner(WorkspaceId workspace, PersonId person) {}

    void add(Owner owner, String hash, Instant expiresAt);

    /// Could be used at `wallNow`; it stays as it is.
    boolean isOpen(String hash, Instant wallNow);

    /// Uses the link up: of all who ask, whenever and wherever, one gets the owner.
    Optional<Owner> use(String hash, Instant wallNow);

    /// All links of one person.
    void forget(Owner owner);

    /// Of every workspace, what cannot be used any more at `wallNow`.
    void forgetExpired(Instant wallNow);
}
