package dev.percolate.workspace;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which hours somebody works on which days, as the clock on their own wall shows them. Days that are missing are
/// off.
///
/// Nobody works two shifts at once: one that would reach into the next day's ends where that begins.
public record WorkingWeek(Map<DayOfWeek, Shift> shifts) {
    /// Monday to Friday, nine to five.
    public static final WorkingWeek USUAL =
            of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), new Shift(LocalTime.of(9, 0), LocalTime.of(17, 0)));

    public WorkingWeek {
        shifts = Map.copyOf(shifts);
    }

    /// The same hours on each of these days.
    public static WorkingWeek of(Collection<DayOfWeek> days, Shift shift) {
        return new WorkingWeek(days.stream().distinct().collect(Collectors.toMap(day -> day, _ -> shift)));
    }

    /// A shift that ends no later than it begins is a night: it ends on the day after.
    public record Shift(LocalTime from, LocalTime to) {
        private static final LocalDate ANY_DAY = LocalDate.EPOCH;

        /// On a day without a change of clocks.
        public Duration length() {
            return Duration.between(start(ANY_DAY), end(ANY_DAY));
        }

        public boolean endsOnTheNextDay() {
            return !to.isAfter(from);
        }

        private LocalDateTime start(LocalDate day) {
            return day.atTime(from);
        }

        private LocalDateTime end(LocalDate day) {
            return (endsOnTheNextDay() ? day.plusDays(1) : day).atTime(to);
        }
    }

    /// The shift that begins on this day, as instants; empty for days off, days that the zone skipped, and where a
    /// change of clocks leaves nothing of it.
    Optional<WorkingHours> beginningOn(LocalDate day, ZoneId zone) {
        var shift = shifts.get(day.getDayOfWeek());
        if (shift == null || isSkipped(day, zone)) {
            return Optional.empty();
        }
        var start = latest(shift.start(day), zone);
        var end = earliest(untilTheNext(day, shift), zone);
        return start.isBefore(end) ? Optional.of(new WorkingHours(start, end)) : Optional.empty();
    }

    /// Zones that move across the date line leave out a whole day; asked for it, Java answers with the next one.
    private static boolean isSkipped(LocalDate day, ZoneId zone) {
        return !day.atStartOfDay(zone).toLocalDate().equals(day);
    }

    private LocalDateTime untilTheNext(LocalDate day, Shift shift) {
        var end = shift.end(day);
        var tomorrow = day.plusDays(1);
        var next = shifts.get(tomorrow.getDayOfWeek());
        return next != null && next.start(tomorrow).isBefore(end) ? next.start(tomorrow) : end;
    }

    /// Where clocks go back and show a time twice, a shift begins at the second and ends at the first, so that the
    /// clock shows no time within it that lies outside.
    private static Instant latest(LocalDateTime shown, ZoneId zone) {
        return orWhenSkipped(shown, zone)
                .orElseGet(() -> shown.atZone(zone).withLaterOffsetAtOverlap().toInstant());
    }

    private static Instant earliest(LocalDateTime shown, ZoneId zone) {
        return orWhenSkipped(shown, zone).orElseGet(() -> shown.atZone(zone).toInstant());
    }

    /// Where clocks go forward, every time they leave out is the moment of the change. Java would move such a time
    /// on by as much as the clocks go, past times that come after it.
    private static Optional<Instant> orWhenSkipped(LocalDateTime shown, ZoneId zone) {
        var change = zone.getRules().getTransition(shown);
        return change != null && change.isGap() ? Optional.of(change.getInstant()) : Optional.empty();
    }
}
