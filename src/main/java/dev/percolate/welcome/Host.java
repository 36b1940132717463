package dev.percolate.welcome;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who offered to welcome new people in a circle. `askedAt` is when they last were asked to, null where they
/// never were.
public record Host(
        Circle circle,
        PersonId person,
        boolean showsTheRopes,
        Instant since,
        @Nullable Instant askedAt) {
    private static final Duration RECENTLY = Duration.ofDays(28);

    boolean wasAskedLately(Instant now) {
        return askedAt != null && now.isBefore(askedAt.plus(RECENTLY));
    }
}
