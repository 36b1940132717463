package dev.percolate.introduction;

import dev.percolate.workspace.QuietRules;
import dev.percolate.workspace.QuietRules.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// How much of their working days two people share, looking at the week ahead so that clock changes and weekends on the
/// other side of the date line count as they are.
final class SharedHours {
    private static final int WORKING_DAYS_A_WEEK = 5;

    private SharedHours() {}

    /// Minutes on an average working day.
    static int minutes(ZoneId one, ZoneId other, Instant now) {
        var theirs = weekAhead(other, now);
        long week = weekAhead(one, now).stream()
                .mapToLong(mine ->
                        theirs.stream().mapToLong(their -> overlap(mine, their)).sum())
                .sum();
        return (int) (week / WORKING_DAYS_A_WEEK);
    }

    private static List<WorkingHours> weekAhead(ZoneId zone, Instant now) {
        Instant end = now.plus(Duration.ofDays(7));
        LocalDate first = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
        return first.datesUntil(first.plusDays(10))
                .flatMap(day -> QuietRules.workingHours(zone, day).stream())
                .filter(hours -> hours.start().isBefore(end) && hours.end().isAfter(now))
                .map(hours -> new WorkingHours(later(hours.start(), now), earlier(hours.end(), end)))
                .toList();
    }

    private static long overlap(WorkingHours one, WorkingHours other) {
        var both = Duration.between(later(one.start(), other.start()), earlier(one.end(), other.end()));
        return Math.max(0, both.toMinutes());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
