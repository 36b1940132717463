package dev.percolate.slack;

import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;

/// Which of Slack's events were handled. Times are wall time.
public interface HandledEvents {
    /// False where the event was remembered before. Call it in the transaction of what follows from the event.
    boolean remember(WorkspaceId workspace, String event, Instant seenAt);

    /// Forgets what was seen before `before`, of every workspace.
    void forgetSeenBefore(Instant before);
}
