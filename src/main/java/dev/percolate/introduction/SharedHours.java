package dev.percolate.introduction;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How much of their working days two people share, looking at the week ahead so that clock changes and weekends on the
/// other side of the date line count as they are.
public final class SharedHours {
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final int MINUTE = 60;

    private SharedHours() {}

    /// One's week ahead: where each shift begins and ends, in order, and on how many days there is one.
    record Ahead(long[] begins, long[] ends, int days) {
        static Ahead of(WorkingTime time, Instant now) {
            var hours = time.between(now, now.plus(A_WEEK));
            return new Ahead(
                    hours.stream()
                            .mapToLong(shift -> shift.start().getEpochSecond())
                            .toArray(),
                    hours.stream()
                            .mapToLong(shift -> shift.end().getEpochSecond())
                            .toArray(),
                    time.week().shifts().size());
        }
    }

    /// Null where the zone of one is unknown.
    public static @Nullable Integer minutes(Person one, Person other, Instant now) {
        var ones = WorkingTime.of(one);
        var others = WorkingTime.of(other);
        return ones.isEmpty() || others.isEmpty()
                ? null
                : (Integer) minutes(Ahead.of(ones.get(), now), Ahead.of(others.get(), now));
    }

    /// Minutes on an average working day of whoever works on fewer days: a single day on which two have all day to
    /// meet is enough.
    static int minutes(Ahead one, Ahead other) {
        long week = 0;
        int ones = 0;
        int others = 0;
        while (ones < one.ends.length && others < other.ends.length) {
            long from = Math.max(one.begins[ones], other.begins[others]);
            long to = Math.min(one.ends[ones], other.ends[others]);
            week += Math.max(0, to - from);
            if (one.ends[ones] <= other.ends[others]) {
                ones++;
            } else {
                others++;
            }
        }
        return (int) (week / MINUTE / Math.max(1, Math.min(one.days, other.days)));
    }
}
