package dev.percolate.outbox;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;

/// What the outbox knows of a person, to be shown to them and to be erased (promise 5). Rows are kept for
/// [PurgeOutbox#KEPT_FOR] after their end, without what they said.
public interface SentMessages {
    /// How many are shown at most.
    int SHOWN = 200;

    /// What was delivered to them alone, the newest first.
    List<SentMessage> sentTo(WorkspaceId workspace, PersonId person);

    /// Drops what waits to be sent to them, to a group with them or about them, and deletes what is kept of what
    /// has ended. A message that told somebody else of them stays with its reader and no longer names them: its
    /// going would show there. What is being sent at this moment is not sent a second time.
    void forget(WorkspaceId workspace, PersonId person, Instant now);
}
