package dev.percolate.round;

import java.time.LocalDate;

/// Days on which no round begins, both included.
public record Holiday(LocalDate first, LocalDate last) {
    public Holiday {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a holiday ends no earlier than it begins");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
