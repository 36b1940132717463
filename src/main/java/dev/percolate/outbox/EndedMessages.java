package dev.percolate.outbox;

import java.time.Instant;
import java.util.Optional;

/// Rows that nothing more will happen to, of all workspaces.
public interface EndedMessages {
    /// When the oldest of them ended (domain time).
    Optional<Instant> oldestEnd();

    /// Deletes up to so many that ended before this instant of domain time, the oldest first; says how many.
    int deleteEndedBefore(Instant before, int atMost);

    /// Forgets the paces of what nothing was sent to since this instant of wall time.
    void forgetPacesUnusedSince(Instant wallTime);
}
