package dev.percolate.request.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Introspected
record WorkloadRow(String personId, long taken, @Nullable Instant lastAsked) {}
