package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Memberships;
import dev.percolate.round.Manner.Way;
import dev.percolate.round.Manner.Who;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Where everybody in a channel takes part, makes those members at the beginning of a round whose notice holds by then.
/// Where only who joined does, lets go of those who became members so.
@Singleton
@Transactional
class TakeInTold {
    private final Notices notices;
    private final Memberships memberships;

    TakeInTold(Notices notices, Memberships memberships) {
        this.notices = notices;
        this.memberships = memberships;
    }

    /// `there` are those in the channel.
    void before(Round round, Set<PersonId> there, Instant now) {
        var circle = round.circle();
        if (round.manner().who() == Who.EVERYBODY) {
            Set<PersonId> others = new HashSet<>(there);
            memberships.in(circle).forEach(member -> others.remove(member.person()));
            memberships.joinAll(circle, notices.takeIn(circle, others, now), now);
        } else {
            var letGo = those(circle, Notice::joined);
            memberships.leaveAll(circle, letGo);
            notices.forgetAgreed(circle, letGo);
        }
    }

    /// Those who know that they are introduced without being asked.
    Set<PersonId> knowOfStraightAway(Round round) {
        return round.manner().way() == Way.STRAIGHT_AWAY
                ? those(round.circle(), notice -> notice.straightAway() && notice.holds(round.beganAt()))
                : Set.of();
    }

    private Set<PersonId> those(Circle circle, Predicate<Notice> which) {
        return notices.of(circle).values().stream()
                .filter(which)
                .map(Notice::person)
                .collect(Collectors.toUnmodifiableSet());
    }
}
