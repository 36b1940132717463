package dev.percolate.welcome;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.Colleagues.MONDAY;

import dev.percolate.introduction.CoffeeChannel;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Stage;
import dev.percolate.round.TendedCoffee;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionsInMemory;
import java.time.Instant;

/// A channel in which new people are welcomed, on in-memory stores. Dee looks after it.
public final class WelcomingCoffee {
    public final TendedCoffee tended = new TendedCoffee();
    public final CoffeeChannel coffee = tended.coffee;
    public final WelcomingCirclesInMemory circles = new WelcomingCirclesInMemory();
    public final NewcomersInMemory newcomers = new NewcomersInMemory();
    public final HostsInMemory hosts = new HostsInMemory();
    public final PositionsInMemory positions = new PositionsInMemory();
    public final BeWelcomed welcoming = new BeWelcomed(circles, coffee.memberships, newcomers, hosts, positions);
    public final KeepWelcome keeping = new KeepWelcome(circles, newcomers, hosts);
    public final LookAfterWelcome looking = new LookAfterWelcome(tended.looking, keeping);
    final WelcomeOne welcomingOne = new WelcomeOne(
            newcomers,
            coffee.introductions,
            coffee.directory,
            new WhoWelcomes(hosts, positions),
            coffee.introducingNewcomers);
    private final WelcomeNewcomers routine = new WelcomeNewcomers(newcomers, welcomingOne);

    public WelcomingCoffee() {
        coffee.departures = keeping;
    }

    WelcomingCoffee on() {
        circles.add(COFFEE, MONDAY);
        return this;
    }

    WelcomingCoffee welcomedBy(Person... people) {
        for (Person person : people) {
            coffee.joinedBy(person);
            welcoming.offer(COFFEE, person, false, MONDAY);
        }
        return this;
    }

    WelcomingCoffee isNew(Person person) {
        coffee.joinedBy(person);
        welcoming.sayNew(COFFEE, person, MONDAY);
        return this;
    }

    void wakes(Instant now) {
        routine.run(now);
    }

    Newcomer newcomer(Person person) {
        return newcomers.find(COFFEE, person.id()).orElseThrow();
    }

    Introduction openOf(Person person) {
        return coffee.introductions.openOf(COFFEE, person.id()).orElseThrow();
    }

    PersonId whoWelcomes(Person newcomer) {
        return openOf(newcomer).othersThan(newcomer.id()).getFirst().person();
    }

    void end(Person newcomer, boolean together, Instant now) {
        var open = openOf(newcomer);
        if (together) {
            open.people()
                    .forEach(
                            one -> coffee.introductions.reply(COFFEE.workspace(), open.id(), one, Reply.ACCEPTED, now));
            coffee.introductions.end(COFFEE.workspace(), open.id(), new Stage.Together(now, null));
        } else {
            coffee.introductions.end(COFFEE.workspace(), open.id(), new Stage.Apart(now));
        }
    }
}
