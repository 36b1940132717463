package dev.percolate.episode;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A conversation as whoever noted it may read it: their own view, whether it is in both logs, on which day they first
/// thanked for it and when they asked the other to add it; null where they did not.
public record LoggedEpisode(
        View view,
        boolean inBothLogs,
        @Nullable LocalDate thankedOn,
        @Nullable Instant askedAt) {}
