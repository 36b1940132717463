package dev.percolate.slack;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;

/// Somebody started a [GlobalShortcut].
public record Started(WorkspaceId workspace, PersonId person, Instant now) {}
