package dev.percolate.request.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// `needs` have commas between them.
@Introspected
record HopeRow(
        String workspaceId,
        String personId,
        String hopesFor,
        String needs,
        byte[] hiddenFrom,
        @Nullable LocalDate pausedUntil,
        Instant since,
        Instant changedAt) {}
