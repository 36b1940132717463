package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Memberships;
import dev.percolate.round.Round.Step;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.round.TendedCircle.Why;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Keeps what was chosen at the beginning of a round, of those who are members still: whoever erased their data while
/// it was chosen must not come back. Does nothing where another node was quicker.
@Singleton
@Transactional
class KeepChoices {
    private final TendedCircles circles;
    private final Rounds rounds;
    private final Memberships memberships;
    private final TakeNoticesBack notices;
    private final PlanPilot pilots;
    private final RoundNews news;

    KeepChoices(
            TendedCircles circles,
            Rounds rounds,
            Memberships memberships,
            TakeNoticesBack notices,
            PlanPilot pilots,
            RoundNews news) {
        this.circles = circles;
        this.rounds = rounds;
        this.memberships = memberships;
        this.notices = notices;
        this.pilots = pilots;
        this.news = news;
    }

    /// The round is held first, then memberships, then the circle: whoever erases their data goes the same way.
    void first(Round round, List<Choice> choices, Collection<PersonId> leftOver, Instant now) {
        if (isStillToBeTaken(round)) {
            var all = Choice.everybodyOf(choices, leftOver);
            var members = memberships.holdMembersAmong(round.circle(), all);
            var possible = Choice.among(members, choices);
            var circle = circles.hold(round.circle()).orElseThrow();
            circles.keep(circle.excluding(HoursThatExclude.in(possible)));
            rounds.choose(round, possible, Choice.others(members, possible));
            rounds.move(round.at(Step.PROPOSE, now));
        }
    }

    /// Nobody could be asked on its day. `keeper` is empty where Slack no longer knows them.
    void leftOut(Round round, Optional<Person> keeper, Instant now) {
        if (isStillToBeTaken(round)) {
            var circle = circles.hold(round.circle()).orElseThrow();
            rounds.end(round, now);
            keeper.ifPresent(person -> news.leftOut(circle, person, round.beganAt(), now));
        }
    }

    /// The bot was taken out of the channel: no rounds until its keeper wants them again. `keeper` is empty where Slack
    /// no longer knows them.
    void noneWithoutTheBot(Round round, Optional<Person> keeper, Instant now) {
        if (isStillToBeTaken(round)) {
            var circle = circles.hold(round.circle()).orElseThrow();
            rounds.end(round, now);
            noMore(circle, keeper, now);
        }
    }

    /// The same before a round is due.
    void noneWithoutTheBot(Circle circle, Optional<Person> keeper, Instant now) {
        circles.hold(circle).ifPresent(held -> noMore(held, keeper, now));
    }

    private void noMore(TendedCircle circle, Optional<Person> keeper, Instant now) {
        if (circle.upcoming() instanceof Upcoming.At) {
            var without = notices.allOf(circle, now)
                    .with(pilots.stopped(circle, now))
                    .with(new Upcoming.Nothing(Why.REMOVED));
            circles.keep(without);
            keeper.ifPresent(person -> news.removed(without, person, now));
        }
    }

    private boolean isStillToBeTaken(Round round) {
        return rounds.hold(round.circle(), round.number()).equals(Optional.of(round));
    }
}
