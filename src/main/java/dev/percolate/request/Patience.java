package dev.percolate.request;

import dev.percolate.workspace.WorkingTime;
import java.time.Duration;
import java.time.Instant;

/// How long who is waited for, on their own clock; where that is unknown, in UTC.
///
/// When a request goes on to the next tells the requester how long the one before was waited for. So nothing of an
/// asked person's own week is part of that but what has to be: they read the question, and later the reminder, in their
/// own hours. Between and after, days of the usual week count. That leaves whoever works at all one whole day of their
/// own at least, and nobody waits for weeks because another works on few days. Of a post anybody in the channel could
/// read the requester's days, so there, too, the usual week counts; for what only the requester is shown, their own.
public final class Patience {
    /// Within which a question has to arrive. Whoever works on a single day of the week has two such days in it, should
    /// there be no room for it on the first.
    public static final Duration TO_ARRIVE = WorkingTime.LONGEST_WAIT;

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

    static Instant toArrive(WorkingTime time, Instant now) {
        return firstMoment(time, now).plus(TO_ARRIVE);
    }

    static Instant untilReminded(WorkingTime time, Instant there) {
        return firstMoment(time, usualDays(UNTIL_REMINDED, time, there));
    }

    static Instant afterTheReminder(WorkingTime time, Instant there) {
        return usualDays(AFTER_THE_REMINDER, time, there);
    }

    static Instant forReferral(WorkingTime time, Instant there) {
        return time.soonAfter(FOR_A_REFERRAL, there);
    }

    static Instant untilBumped(WorkingTime time, Instant now) {
        return usualDays(UNTIL_BUMPED, time, now);
    }

    static Instant untilOffered(WorkingTime time, Instant now) {
        return usualDays(UNTIL_OFFERED, time, now);
    }

    static Instant untilLapsed(WorkingTime time, Instant now) {
        return usualDays(UNTIL_LAPSED, time, now);
    }

    /// When a message may be there, if nothing holds it up.
    static Instant firstMoment(WorkingTime time, Instant now) {
        return time.nextMoment(now).orElse(now);
    }

    private static Instant usualDays(int days, WorkingTime time, Instant from) {
        return time.inUsualWeek().daysAfter(days, from);
    }
}
