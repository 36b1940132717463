package dev.percolate.outbox.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("outbox_pace")
record PaceRow(
        String workspaceId,
        @Id String key,
        Instant freeAt,
        @Nullable Instant parkedUntil) {
    boolean isParked(Instant now) {
        return parkedUntil != null && parkedUntil.isAfter(now);
    }
}
