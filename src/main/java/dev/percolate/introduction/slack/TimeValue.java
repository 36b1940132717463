package dev.percolate.introduction.slack;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a button for a time carries: the introduction and the time, as `id/seconds`.
record TimeValue(UUID introduction, Instant time) {
    static String of(UUID introduction, Instant time) {
        return introduction + "/" + time.getEpochSecond();
    }

    static Optional<TimeValue> read(String value) {
        var parts = value.split("/", 2);
        try {
            return parts.length == 2
                    ? Optional.of(
                            new TimeValue(UUID.fromString(parts[0]), Instant.ofEpochSecond(Long.parseLong(parts[1]))))
                    : Optional.empty();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
