package dev.percolate.introduction.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

@Introspected
record EncounterRow(String other, Instant openedAt, boolean open) {}
