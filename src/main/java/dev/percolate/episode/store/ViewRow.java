package dev.percolate.episode.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("episode_view")
record ViewRow(
        String authorId,
        @Id UUID id,
        @Nullable String otherId,
        @Nullable UUID outsideId,
        LocalDate day,
        byte[] sealed,
        @Nullable UUID introductionId,
        @Nullable UUID confirms,
        Instant loggedAt) {}
