package dev.percolate.introduction;

import dev.percolate.workspace.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// A time at which everybody could meet; `shown` is what the clock of the first person says then.
record MeetingTime(Instant start, Instant end, LocalDateTime shown, boolean comfortable) {
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    /// In order, those that begin before `until`: at the quarters of all clocks, which differ by whole quarters.
    static List<MeetingTime> all(List<WorkingTime> people, Duration length, Instant from, Instant until) {
        ZoneId zone = people.getFirst().zone();
        return Together.after(people, from, until).stream()
                .flatMap(together -> quarters(together, length)
                        .filter(start -> start.isBefore(until))
                        .map(start -> new MeetingTime(
                                start,
                                start.plus(length),
                                start.atZone(zone).toLocalDateTime(),
                                together.isComfortableAt(start, length))))
                .toList();
    }

    private static Stream<Instant> quarters(Together together, Duration length) {
        Instant last = together.hours().end().minus(length);
        long first = Math.ceilDiv(together.hours().start().getEpochSecond(), QUARTER) * QUARTER;
        return Stream.iterate(
                Instant.ofEpochSecond(first), start -> !start.isAfter(last), start -> start.plusSeconds(QUARTER));
    }

    boolean onTheHalfHour() {
        return shown.getMinute() % 30 == 0;
    }

    boolean inTheMorning() {
        return shown.getHour() < 12;
    }

    LocalDate day() {
        return shown.toLocalDate();
    }

    LocalTime timeOfDay() {
        return shown.toLocalTime();
    }
}
