package dev.percolate.round;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;

import dev.percolate.introduction.CoffeeChannel;
import dev.percolate.round.Round.Step;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.round.TendedCircle.Why;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A channel whose rounds are looked after, on in-memory stores.
public final class TendedCoffee {
    public final CoffeeChannel coffee = new CoffeeChannel((_, _, _, _) -> {});
    public final TendedCirclesInMemory circles = new TendedCirclesInMemory();
    public final RoundsInMemory rounds = new RoundsInMemory();
    public final RoundMembersInMemory members = new RoundMembersInMemory();

    public final LookAfterRounds looking =
            new LookAfterRounds(coffee.directory, circles, new KeepRounds(circles, rounds));
    public final SkipRound skipping = new SkipRound(circles, coffee.memberships, members);
    public final ReadRounds reading = new ReadRounds(circles, coffee.memberships, members);

    public TendedCoffee tendedBy(Person keeper, RoundWish wish, Instant now) {
        coffee.directory.inCharge(keeper.id());
        looking.setUp(COFFEE, keeper, wish, circles.find(COFFEE).map(TendedCircle::arrangement), now);
        return this;
    }

    /// So many have begun, and the last of them goes on.
    public Round goesOn(int number, Instant now) {
        var tended = tended();
        circles.keep(new TendedCircle(COFFEE, tended.keeper(), tended.plan(), number, tended.upcoming()));
        var round = new Round(
                COFFEE, number, 2, new UUID(7, number), now, Step.CLOSE, now, null, now.plus(Duration.ofDays(4)));
        rounds.begin(round);
        return round;
    }

    public void removed() {
        circles.keep(tended().with(new Upcoming.Nothing(Why.REMOVED)));
    }

    public void keeperLeaves() {
        var tended = tended();
        circles.keep(new TendedCircle(
                COFFEE, PersonId.someoneWhoLeft(1), tended.plan(), tended.rounds(), tended.upcoming()));
    }

    public TendedCircle tended() {
        return circles.find(COFFEE).orElseThrow();
    }
}
