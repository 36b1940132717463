package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import java.time.Instant;

/// A circle that meets in rounds, and the person who looks after it. `rounds` is how many have begun.
public record TendedCircle(Circle circle, PersonId keeper, RoundPlan plan, int rounds, Upcoming upcoming) {
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
        var wish = new RoundWish(plan.rhythm(), plan.hour(), plan.zone(), plan.size(), plan.holiday());
        return new Arrangement(wish, upcoming instanceof Upcoming.At);
    }

    TendedCircle with(Upcoming next) {
        return new TendedCircle(circle, keeper, plan, rounds, next);
    }
}
