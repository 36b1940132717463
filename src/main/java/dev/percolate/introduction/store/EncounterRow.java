package dev.percolate.introduction.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Introspected
record EncounterRow(
        String other, Instant openedAt, @Nullable Instant endedAt) {}
