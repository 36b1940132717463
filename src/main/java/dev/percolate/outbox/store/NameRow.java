package dev.percolate.outbox.store;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record NameRow(String workspaceId, UUID id) {}
