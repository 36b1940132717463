package dev.percolate.introduction;

import dev.percolate.workspace.WorkingHours;
import dev.percolate.workspace.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One shift of everybody, and the hours that all of these share.
record Together(WorkingHours hours, List<ShiftOf> shifts) {
    /// Longer than any shift, so that none is cut where the search ends.
    private static final Duration A_SHIFT = Duration.ofDays(2);

    private static final Duration MARGIN = Duration.ofMinutes(30);
    private static final LocalTime ONE = LocalTime.of(13, 0);

    /// In order. No shift began on the day of `from` or before, by the clock of whoever works it: a night that has
    /// begun is still the same working day after midnight.
    static List<Together> after(List<WorkingTime> people, Instant from, Instant until) {
        return people.stream()
                .map(person -> alone(person, from, until))
                .reduce(Together::combined)
                .orElse(List.of());
    }

    private static List<Together> combined(List<Together> some, List<Together> others) {
        return some.stream()
                .flatMap(one -> others.stream().flatMap(other -> one.with(other).stream()))
                .toList();
    }

    private static List<Together> alone(WorkingTime person, Instant from, Instant until) {
        LocalDate today = from.atZone(person.zone()).toLocalDate();
        return person.between(from, until.plus(A_SHIFT)).stream()
                .filter(hours ->
                        hours.start().atZone(person.zone()).toLocalDate().isAfter(today))
                .map(hours -> new Together(hours, List.of(new ShiftOf(person.zone(), hours))))
                .toList();
    }

    private Optional<Together> with(Together other) {
        return hours.shared(other.hours)
                .map(shared -> new Together(
                        shared,
                        Stream.concat(shifts.stream(), other.shifts.stream()).toList()));
    }

    /// Leaves everybody half an hour to arrive and to finish, and their lunch.
    boolean isComfortableAt(Instant start, Duration length) {
        return shifts.stream().allMatch(shift -> shift.isComfortableAt(start, length));
    }

    /// What one person works, where.
    record ShiftOf(ZoneId zone, WorkingHours hours) {
        boolean isComfortableAt(Instant start, Duration length) {
            Instant end = start.plus(length);
            return !start.isBefore(hours.start().plus(MARGIN))
                    && !end.isAfter(hours.end().minus(MARGIN))
                    && !isLunch(start, end);
        }

        private boolean isLunch(Instant start, Instant end) {
            return start.atZone(zone).toLocalTime().isBefore(ONE)
                    && end.atZone(zone).toLocalTime().isAfter(LocalTime.NOON);
        }
    }
}
