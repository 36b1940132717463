package dev.percolate.introduction.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

@Introspected
record OpenedRow(UUID id, Instant openedAt) {}
