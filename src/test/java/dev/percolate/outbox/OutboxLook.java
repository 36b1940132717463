package dev.percolate.outbox;

import dev.percolate.workspace.WorkspaceId;

/// What became of a message, for tests to see.
interface OutboxLook {
    String state(WorkspaceId workspace, OnceKey once);

    String reason(WorkspaceId workspace, OnceKey once);

    boolean hasBody(WorkspaceId workspace, OnceKey once);

    /// In order, joined by commas.
    String about(WorkspaceId workspace, OnceKey once);

    /// How many paces are remembered.
    int paces();
}
