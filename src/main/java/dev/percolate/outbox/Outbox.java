package dev.percolate.outbox;

import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;

/// Everything that notifies a person goes through here, in the transaction of the change it tells of.
public interface Outbox {
    /// Accepts the message for delivery; false where one with the same once-key was accepted before.
    /// Call it inside the use case's transaction: with it the message is kept or forgotten.
    boolean add(OutgoingMessage message);

    /// Drops the message where it still waits: what it asks or tells is no longer so. False where it is there already,
    /// is being sent or was never accepted. Call it inside the use case's transaction.
    boolean withdraw(WorkspaceId workspace, OnceKey once, Instant now);
}
