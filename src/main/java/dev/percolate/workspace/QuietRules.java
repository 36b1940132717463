package dev.percolate.workspace;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/// When somebody may be written to unasked (promise 4): Monday to Friday, nine to five, in their own zone.
public final class QuietRules {
    private static final LocalTime START = LocalTime.of(9, 0);
    private static final LocalTime END = LocalTime.of(17, 0);

    private QuietRules() {}

    /// `now` itself during the person's working hours, otherwise the next start of them. Empty where the zone is
    /// unknown: there is no moment at which such a person may be written to unasked.
    public static Optional<Instant> nextWorkingMoment(Person person, Instant now) {
        return Optional.ofNullable(person.zone()).map(zone -> nextWorkingMoment(zone, now));
    }

    private static Instant nextWorkingMoment(ZoneId zone, Instant now) {
        return Stream.iterate(now.atZone(zone).toLocalDate(), day -> day.plusDays(1))
                .flatMap(day -> workingHours(zone, day).stream())
                .filter(hours -> now.isBefore(hours.end()))
                .map(hours -> now.isBefore(hours.start()) ? hours.start() : now)
                .findFirst()
                .orElseThrow();
    }

    /// Empty for days off.
    public static Optional<WorkingHours> workingHours(ZoneId zone, LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.empty();
        }
        var start = day.atTime(START).atZone(zone);
        // A zone that moves across the date line skips a whole day; asked for it, Java answers with the next one.
        if (!start.toLocalDate().equals(day)) {
            return Optional.empty();
        }
        return Optional.of(
                new WorkingHours(start.toInstant(), day.atTime(END).atZone(zone).toInstant()));
    }

    /// From `start` inclusive to `end` exclusive.
    public record WorkingHours(Instant start, Instant end) {}
}
