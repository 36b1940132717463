package dev.percolate.introduction;

import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Until when an introduction can be answered: two working days after it was delivered, counted for each person in
/// their own zone; the latest counts. Nothing anybody answers is part of it (promise 2).
final class Deadline {
    private static final int WORKING_DAYS = 2;
    private static final long QUARTER = 15 * 60;

    private Deadline() {}

    /// On the next full quarter of an hour, so that the seconds a delivery took don't show.
    static Instant after(Instant delivered, @Nullable ZoneId zone) {
        var time = new WorkingTime(Objects.requireNonNullElse(zone, ZoneOffset.UTC), WorkingWeek.USUAL);
        long second = time.daysAfter(WORKING_DAYS, delivered).getEpochSecond();
        return Instant.ofEpochSecond((Math.floorDiv(second, QUARTER) + 1) * QUARTER);
    }
}
