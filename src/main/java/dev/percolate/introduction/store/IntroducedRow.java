package dev.percolate.introduction.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/// One of those who were introduced to each other.
@Introspected
record IntroducedRow(UUID id, String person, Instant openedAt, boolean open) {}
