package dev.percolate.slack;

import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Set;

/// Which of Slack's events were handled. Times are wall time.
public interface HandledEvents {
    /// Those of the events that were not remembered before. Call it in the transaction of what follows from them.
    Set<String> remember(WorkspaceId workspace, Set<String> events, Instant seenAt);

    /// Forgets what was seen before `before`, of every workspace.
    void forgetSeenBefore(Instant before);
}
