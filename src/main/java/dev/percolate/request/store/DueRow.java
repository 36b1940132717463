package dev.percolate.request.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

@Introspected
record DueRow(String workspaceId, UUID id, Instant at) {}
