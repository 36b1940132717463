package dev.percolate.tipping.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("naming_suggestion")
record SuggestionRow(
        String workspaceId,
        @Id UUID id,
        String fromId,
        String toId,
        Instant sentAt,
        @Nullable Instant arrivedAt,
        byte[] stands) {}
