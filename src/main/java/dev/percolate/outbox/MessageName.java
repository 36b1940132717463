package dev.percolate.outbox;

import dev.percolate.workspace.WorkspaceId;
import java.util.UUID;

/// Which message, in words fit for a log.
public record MessageName(WorkspaceId workspace, UUID id) {}
