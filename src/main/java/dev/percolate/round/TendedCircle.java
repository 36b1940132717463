package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A circle that meets in rounds, and the person who looks after it. `rounds` is how many have begun; `noticedFor` the
/// number of the last one before which people were told what they have to know, 0 for none.
public record TendedCircle(
        Circle circle, PersonId keeper, RoundPlan plan, int rounds, int noticedFor, Upcoming upcoming) {
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
        REMOVED
    }

    public Arrangement arrangement() {
        var wish = new RoundWish(plan.rhythm(), plan.hour(), plan.zone(), plan.size(), plan.holiday(), plan.manner());
        return new Arrangement(wish, upcoming instanceof Upcoming.At);
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
        return new TendedCircle(circle, keeper, plan, rounds, noticedFor, next);
    }

    TendedCircle noticed() {
        return new TendedCircle(circle, keeper, plan, rounds, rounds + 1, upcoming);
    }
}
