package dev.percolate.request.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
record FoundHopeRow(
        String workspaceId,
        String personId,
        String hopesFor,
        String needs,
        byte[] hiddenFrom,
        @Nullable LocalDate pausedUntil,
        Instant since,
        Instant changedAt,
        long shared,
        @Nullable Instant lastOffered) {
    HopeRow hope() {
        return new HopeRow(workspaceId, personId, hopesFor, needs, hiddenFrom, pausedUntil, since, changedAt);
    }
}
