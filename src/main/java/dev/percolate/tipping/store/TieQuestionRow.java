package dev.percolate.tipping.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("tie_question")
record TieQuestionRow(
        String workspaceId,
        @Id UUID id,
        String personId,
        String aboutId,
        String origin,
        int conversations,
        LocalDate since,
        Instant askedAt,
        @Nullable Instant arrivedAt,
        byte[] reply,
        @Nullable Instant repliedAt,
        Instant closesAt) {}
