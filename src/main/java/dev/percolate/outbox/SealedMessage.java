package dev.percolate.outbox;

import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message as it is kept. `trace` is what a sighting will name it by; `body` is sealed.
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
        byte[] body) {}
