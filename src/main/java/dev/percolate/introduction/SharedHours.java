package dev.percolate.introduction;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.QuietRules;
import dev.percolate.workspace.WorkingHours;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much of their working days two people share, looking at the week ahead so that clock changes and weekends on the
/// other side of the date line count as they are.
public final class SharedHours {
    private static final int WORKING_DAYS_A_WEEK = 5;

    private SharedHours() {}

    /// Null where the zone of one is unknown.
    public static @Nullable Integer minutes(Person one, Person other, Instant now) {
        var ones = one.zone();
        var others = other.zone();
        return ones == null || others == null ? null : (Integer) minutes(ones, others, now);
    }

    /// Minutes on an average working day.
    static int minutes(ZoneId one, ZoneId other, Instant now) {
        long week = QuietRules.shared(weekAhead(one, now), weekAhead(other, now)).stream()
                .mapToLong(hours -> hours.length().toMinutes())
                .sum();
        return (int) (week / WORKING_DAYS_A_WEEK);
    }

    private static List<WorkingHours> weekAhead(ZoneId zone, Instant now) {
        return new WorkingTime(zone, WorkingWeek.USUAL).between(now, now.plus(Duration.ofDays(7)));
    }
}
