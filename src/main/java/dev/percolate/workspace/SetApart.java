package dev.percolate.workspace;

import java.time.Instant;

/// `owner` no longer wants to be brought together with `other`.
public record SetApart(WorkspaceId workspace, PersonId owner, PersonId other, Instant at) {}
