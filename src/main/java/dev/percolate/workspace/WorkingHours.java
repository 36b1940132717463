package dev.percolate.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A stretch of work, from `start` inclusive to `end` exclusive; never empty.
public record WorkingHours(Instant start, Instant end) {
    public WorkingHours {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("working hours end after they start: " + start + " to " + end);
        }
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /// `start` where they are shorter than that.
    Instant lastMinute() {
        Instant minute = end.minus(Duration.ofMinutes(1));
        return minute.isBefore(start) ? start : minute;
    }

    /// What lies in both; empty where nothing does.
    public Optional<WorkingHours> shared(WorkingHours other) {
        Instant from = start.isAfter(other.start) ? start : other.start;
        Instant to = end.isBefore(other.end) ? end : other.end;
        return from.isBefore(to) ? Optional.of(new WorkingHours(from, to)) : Optional.empty();
    }
}
