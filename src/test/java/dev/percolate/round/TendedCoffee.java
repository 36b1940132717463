package dev.percolate.round;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;

import dev.percolate.introduction.CoffeeChannel;
import dev.percolate.introduction.Totals;
import dev.percolate.round.Round.Step;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.round.TendedCircle.Why;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionsInMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;

/// A channel whose rounds are looked after, on in-memory stores.
public final class TendedCoffee {
    public final CoffeeChannel coffee = new CoffeeChannel((_, _, _, _) -> {});
    public final TendedCirclesInMemory circles = new TendedCirclesInMemory();
    public final RoundsInMemory rounds = new RoundsInMemory();
    public final RoundMembersInMemory members = new RoundMembersInMemory();
    public final NoticesInMemory notices = new NoticesInMemory();
    public final List<String> noticed = new ArrayList<>();
    public final KeepNotices noticing = new KeepNotices(
            circles,
            notices,
            coffee.takePart,
            new NoteDeparture(circles, notices, new Noticed(noticed)),
            new Noticed(noticed),
            coffee.weeks);

    public final LookAfterRounds looking = new LookAfterRounds(
            coffee.directory,
            circles,
            new KeepRounds(
                    circles,
                    rounds,
                    new WantPositions(coffee.memberships, new PositionsInMemory()),
                    new PlanPilot(coffee.periods),
                    new TakeNoticesBack(notices, new Noticed(noticed))));
    public final SkipRound skipping = new SkipRound(circles, coffee.memberships, members);
    public final ReadRounds reading = new ReadRounds(circles, coffee.memberships, members);

    private record Noticed(List<String> noticed) implements RoundNews {
        @Override
        public void closed(Round round, OptionalInt introductions, Upcoming next) {}

        @Override
        public void recap(TendedCircle circle, Totals totals, Person keeper, Instant now) {}

        @Override
        public void notice(TendedCircle circle, Notice notice, Person reader, Instant now) {
            noticed.add(reader.id() + " at " + now);
        }

        @Override
        public void withdrawNotice(Notice notice, Instant now) {}

        @Override
        public void leftOut(TendedCircle circle, Person keeper, Instant missed, Instant now) {}

        @Override
        public void removed(TendedCircle circle, Person keeper, Instant now) {}
    }

    public final LookAtTotals totals = new LookAtTotals(looking, coffee.readingQuarters, circles, coffee.periods);

    public TendedCoffee() {
        coffee.clock = new ClockOfRounds(circles);
    }

    public TendedCoffee tendedBy(Person keeper, RoundWish wish, Instant now) {
        coffee.directory.inCharge(keeper.id());
        looking.setUp(COFFEE, keeper, wish, circles.find(COFFEE).map(TendedCircle::arrangement), now);
        return this;
    }

    public TendedCoffee triedOutBy(Person keeper, RoundWish wish, Instant now) {
        coffee.directory.inCharge(keeper.id());
        looking.tryOut(COFFEE, keeper, wish, circles.find(COFFEE).map(TendedCircle::arrangement), now);
        return this;
    }

    /// So many have begun, and the last of them goes on.
    public Round goesOn(int number, Instant now) {
        var tended = tended();
        circles.keep(new TendedCircle(
                COFFEE,
                tended.keeper(),
                tended.plan(),
                number,
                0,
                tended.upcoming(),
                tended.pilot(),
                tended.hoursExclude()));
        var round = new Round(
                COFFEE,
                number,
                2,
                Manner.USUAL,
                new UUID(7, number),
                now,
                Step.CLOSE,
                now,
                null,
                now.plus(Duration.ofDays(4)));
        rounds.begin(round);
        return round;
    }

    public void removed() {
        circles.keep(tended().with(new Upcoming.Nothing(Why.REMOVED)));
    }

    public void hasNoRoomForAnother() {
        circles.keep(tended().with(new Upcoming.Nothing(Why.PILOT_OVER)));
    }

    /// Its pilot leaves no room for another round, and its recap was told.
    public void isOver() {
        circles.keep(tended().with(Objects.requireNonNull(tended().pilot()).withRecap())
                .with(new Upcoming.Nothing(Why.PILOT_OVER)));
    }

    public void hoursExclude() {
        circles.keep(tended().excluding(true));
    }

    public void keeperLeaves() {
        var tended = tended();
        circles.keep(new TendedCircle(
                COFFEE,
                PersonId.someoneWhoLeft(1),
                tended.plan(),
                tended.rounds(),
                0,
                tended.upcoming(),
                tended.pilot(),
                tended.hoursExclude()));
    }

    public TendedCircle tended() {
        return circles.find(COFFEE).orElseThrow();
    }
}
