package dev.percolate.introduction.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/// An introduction, or one person's part in it, whose time has come.
@Introspected
record DueRow(String workspaceId, UUID id, String personId, Instant at) {}
