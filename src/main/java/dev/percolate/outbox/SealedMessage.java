package dev.percolate.outbox;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message as it is kept. `trace` is what a sighting will name it by; `body` is sealed, a file that
/// goes with it included.
public record SealedMessage(
        WorkspaceId workspace,
        UUID id,
        UUID trace,
        OnceKey once,
        Recipient recipient,
        OutgoingMessage.Kind kind,
        Lane lane,
        Instant notBefore,
        @Nullable Instant dropAfter,
        byte[] body,
        boolean fileWaits,
        Set<PersonId> about) {}
