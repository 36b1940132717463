package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Member;
import dev.percolate.introduction.Membership;
import dev.percolate.introduction.Memberships;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// Leaving out the next round of a circle, and taking that back. An introduction that is open goes on.
@Singleton
@Transactional
public class SkipRound {
    private final TendedCircles circles;
    private final Memberships memberships;
    private final RoundMembers members;

    SkipRound(TendedCircles circles, Memberships memberships, RoundMembers members) {
        this.circles = circles;
        this.memberships = memberships;
        this.members = members;
    }

    public sealed interface Skipped {
        /// The one that begins at this moment.
        record Next(Instant moment) implements Skipped {}

        /// Takes part in the one that begins at this moment.
        record TakesPart(Instant moment) implements Skipped {}

        record NotIn() implements Skipped {}

        /// The circle has no rounds, or none is to come.
        record NoRounds() implements Skipped {}
    }

    public Skipped skip(Circle circle, Person person, boolean skips, Instant now) {
        // Held, so that the round they mean does not begin meanwhile.
        var tended = circles.hold(circle).orElse(null);
        if (tended == null || !(tended.upcoming() instanceof Upcoming.At(Instant moment))) {
            return new Skipped.NoRounds();
        }
        if (!isIn(circle, person, now)) {
            return new Skipped.NotIn();
        }
        members.skip(circle, person.id(), skips ? tended.rounds() + 1 : 0);
        return skips ? new Skipped.Next(moment) : new Skipped.TakesPart(moment);
    }

    private boolean isIn(Circle circle, Person person, Instant now) {
        return memberships
                .find(circle, person.id())
                .map(member -> member.on(Member.today(person, now)))
                .filter(Membership.In.class::isInstance)
                .isPresent();
    }
}
