package dev.percolate.tipping;

import java.time.LocalDate;

/// Half days on which nobody is expected to talk: a holiday, or an absence that is known. From one half day
/// up to, and without, another, counted from the morning of 1 January 1970.
public record DaysOff(long from, long until) {
    private static final int HALVES = 2;

    public DaysOff {
        if (until < from) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    public static DaysOff between(LocalDate first, LocalDate last) {
        return new DaysOff(morning(first), morning(last.plusDays(1)));
    }

    public static DaysOff morningOf(LocalDate day) {
        return new DaysOff(morning(day), noon(day));
    }

    public static DaysOff afternoonOf(LocalDate day) {
        return new DaysOff(noon(day), morning(day.plusDays(1)));
    }

    static long morning(LocalDate day) {
        return HALVES * day.toEpochDay();
    }

    static long noon(LocalDate day) {
        return morning(day) + 1;
    }
}
