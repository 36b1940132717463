package dev.percolate.workspace;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Which hours somebody works on which days, as the clock on their own wall shows them. Days that are missing are off.
public record WorkingWeek(Map<DayOfWeek, Shift> shifts) {
    /// Monday to Friday, nine to five.
    public static final WorkingWeek USUAL = usual();

    public WorkingWeek {
        shifts = Map.copyOf(shifts);
    }

    /// A shift that ends no later than it begins is a night: it ends on the day after.
    public record Shift(LocalTime from, LocalTime to) {
        boolean endsTheDayAfter() {
            return !to.isAfter(from);
        }
    }

    /// The shift that begins on this day, as instants; empty for days off and where a change of clocks leaves nothing
    /// of it.
    Optional<WorkingHours> beginningOn(LocalDate day, ZoneId zone) {
        var shift = shifts.get(day.getDayOfWeek());
        if (shift == null) {
            return Optional.empty();
        }
        var start = day.atTime(shift.from()).atZone(zone);
        // A zone that moves across the date line skips a whole day; asked for it, Java answers with the next one.
        if (!start.toLocalDate().equals(day)) {
            return Optional.empty();
        }
        var end = (shift.endsTheDayAfter() ? day.plusDays(1) : day)
                .atTime(shift.to())
                .atZone(zone);
        return start.isBefore(end)
                ? Optional.of(new WorkingHours(start.toInstant(), end.toInstant()))
                : Optional.empty();
    }

    private static WorkingWeek usual() {
        var days = new EnumMap<DayOfWeek, Shift>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY) {
                days.put(day, new Shift(LocalTime.of(9, 0), LocalTime.of(17, 0)));
            }
        }
        return new WorkingWeek(days);
    }
}
