package dev.percolate.request;

import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How long who is waited for, in working days on their own clock; where that is unknown, in UTC.
public final class Patience {
    /// Within which a question has to arrive; five days always hold three working days.
    public static final Duration TO_ARRIVE = Duration.ofDays(5);

    static final Duration DRAFT_KEPT_FOR = Duration.ofDays(14);

    /// How long what was written in a request that has ended is kept.
    public static final Duration TEXT_KEPT_FOR = Duration.ofDays(90);

    private static final int UNTIL_REMINDED = 2;
    private static final int AFTER_THE_REMINDER = 1;
    private static final int FOR_A_REFERRAL = 2;
    private static final int UNTIL_BUMPED = 3;
    private static final int UNTIL_OFFERED = 2;
    private static final int UNTIL_LAPSED = 10;

    private Patience() {}

    static Instant toArrive(@Nullable ZoneId zone, Instant now) {
        return firstMoment(zone, now).plus(TO_ARRIVE);
    }

    static Instant untilReminded(@Nullable ZoneId zone, Instant there) {
        return days(UNTIL_REMINDED, zone, there);
    }

    static Instant afterTheReminder(@Nullable ZoneId zone, Instant there) {
        return days(AFTER_THE_REMINDER, zone, there);
    }

    static Instant forReferral(@Nullable ZoneId zone, Instant now) {
        return days(FOR_A_REFERRAL, zone, now);
    }

    static Instant untilBumped(@Nullable ZoneId zone, Instant now) {
        return days(UNTIL_BUMPED, zone, now);
    }

    static Instant untilOffered(@Nullable ZoneId zone, Instant now) {
        return days(UNTIL_OFFERED, zone, now);
    }

    static Instant untilLapsed(@Nullable ZoneId zone, Instant now) {
        return days(UNTIL_LAPSED, zone, now);
    }

    /// When a message may be there, if nothing holds it up.
    static Instant firstMoment(@Nullable ZoneId zone, Instant now) {
        return time(zone).nextMoment(now).orElse(now);
    }

    private static Instant days(int days, @Nullable ZoneId zone, Instant from) {
        return time(zone).daysAfter(days, from);
    }

    private static WorkingTime time(@Nullable ZoneId zone) {
        return new WorkingTime(Objects.requireNonNullElse(zone, ZoneOffset.UTC), WorkingWeek.USUAL);
    }
}
