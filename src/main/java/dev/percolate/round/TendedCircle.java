package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A circle that meets in rounds, and the person who looks after it. `rounds` is how many have begun; `noticedFor` the
/// number of the last one before which people were told what they have to know, 0 for none. `pilot` is the one it began
/// with, null where there was none. `hoursExclude` where in the last round hours kept some from those they were
/// introduced to, see [HoursThatExclude].
public record TendedCircle(
        Circle circle,
        PersonId keeper,
        RoundPlan plan,
        int rounds,
        int noticedFor,
        Upcoming upcoming,
        @Nullable Pilot pilot,
        boolean hoursExclude) {
    /// Long enough for a message to wait for its reader's day, and for a working day after it.
    private static final Duration NOTICE_AHEAD = Duration.ofDays(5);

    /// What comes next.
    public sealed interface Upcoming {
        record At(Instant moment) implements Upcoming {}

        record Nothing(Why why) implements Upcoming {}
    }

    public enum Why {
        /// Its keeper wanted no more rounds.
        STOPPED,
        /// The bot is no longer in the channel.
        REMOVED,
        /// The four weeks in which rounds were tried out leave no room for another.
        PILOT_OVER
    }

    public Arrangement arrangement() {
        var wish = new RoundWish(plan.rhythm(), plan.hour(), plan.zone(), plan.size(), plan.holiday(), plan.manner());
        return new Arrangement(wish, upcoming instanceof Upcoming.At, isPilot());
    }

    /// Whether rounds are to come, but only until the end of their pilot.
    public boolean isPilot() {
        return pilot != null && pilot.bounds() && upcoming instanceof Upcoming.At;
    }

    /// Whether rounds can be tried out here: there were none yet, or they are.
    public boolean mayBePilot() {
        return isPilot() || pilot == null && rounds == 0;
    }

    /// What comes after that moment where rounds go on.
    Upcoming after(Instant moment) {
        var course = Course.beginning(plan, plan.nextAfter(moment));
        return pilot == null || pilot.admits(course)
                ? new Upcoming.At(course.begins())
                : new Upcoming.Nothing(Why.PILOT_OVER);
    }

    /// When its keeper is to be told what came of the pilot; empty where there is none, or they were. It may be past.
    public Optional<Instant> recapDue() {
        return Optional.ofNullable(pilot).filter(one -> !one.told()).map(Pilot::recapAt);
    }

    /// When people are to be told before the next round; empty where nobody has to be, or they were. It may be past.
    public Optional<Instant> noticeDue() {
        return upcoming instanceof Upcoming.At(Instant moment) && plan.manner().needsNotice() && noticedFor <= rounds
                ? Optional.of(noticeBefore(moment))
                : Optional.empty();
    }

    public static Instant noticeBefore(Instant round) {
        return round.minus(NOTICE_AHEAD);
    }

    TendedCircle with(Upcoming next) {
        return new TendedCircle(circle, keeper, plan, rounds, noticedFor, next, pilot, hoursExclude);
    }

    TendedCircle with(@Nullable Pilot other) {
        return new TendedCircle(circle, keeper, plan, rounds, noticedFor, upcoming, other, hoursExclude);
    }

    TendedCircle noticed(int round) {
        return new TendedCircle(circle, keeper, plan, rounds, round, upcoming, pilot, hoursExclude);
    }

    TendedCircle noticed() {
        return noticed(rounds + 1);
    }

    TendedCircle keptBy(PersonId other) {
        return new TendedCircle(circle, other, plan, rounds, noticedFor, upcoming, pilot, hoursExclude);
    }

    TendedCircle excluding(boolean some) {
        return new TendedCircle(circle, keeper, plan, rounds, noticedFor, upcoming, pilot, some);
    }

    /// Its next round has begun.
    TendedCircle begun(Instant now) {
        return new TendedCircle(circle, keeper, plan, rounds + 1, noticedFor, after(now), pilot, hoursExclude);
    }
}
