package dev.percolate.request.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/// `beenMeaning` is empty where nothing is written.
@Introspected
record MeaningRow(String personId, byte[] meaning, byte[] beenMeaning, Instant embeddedAt) {}
