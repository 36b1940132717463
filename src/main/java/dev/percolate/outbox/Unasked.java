package dev.percolate.outbox;

import dev.percolate.outbox.OutgoingMessage.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The unasked direct messages of one person: when those left that may have been received, and which ones could leave
/// now, the oldest first.
public record Unasked(List<Instant> received, List<Due> due) {
    public record Due(UUID id, Urgency urgency) {}
}
