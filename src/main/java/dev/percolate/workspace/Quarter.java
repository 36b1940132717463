package dev.percolate.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/// Three months of the calendar, from 1 January, April, July or October on. On which clock they begin and end, whoever
/// asks has to say.
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final int A_YEAR = 4;
    private static final int MONTHS = 3;
    private static final Comparator<Quarter> IN_TIME =
            Comparator.comparing(Quarter::year).thenComparing(Quarter::number);

    public Quarter {
        if (number < 1 || number > A_YEAR) {
            throw new IllegalArgumentException("a year has quarters 1 to 4, not " + number);
        }
    }

    public static Quarter of(Instant moment, ZoneId zone) {
        return of(moment.atZone(zone).toLocalDate());
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public Quarter next() {
        return number == A_YEAR ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, A_YEAR) : new Quarter(year, number - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 1 + (number - 1) * MONTHS, 1);
    }

    /// The first moment of it.
    public Instant begins(ZoneId zone) {
        return firstDay().atStartOfDay(zone).toInstant();
    }

    /// The first moment after it.
    public Instant ends(ZoneId zone) {
        return next().begins(zone);
    }

    @Override
    public int compareTo(Quarter other) {
        return IN_TIME.compare(this, other);
    }
}
