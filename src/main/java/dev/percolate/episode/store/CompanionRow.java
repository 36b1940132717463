package dev.percolate.episode.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record CompanionRow(@Nullable String otherId, @Nullable UUID outsideId, long conversations, LocalDate latest) {}
