package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Setting up the rounds of a circle, changing, stopping and handing them over. Whoever looks after them may,
/// and whoever is in charge of the channel: Slack is asked for that, before the transaction.
@Singleton
public final class LookAfterRounds {
    private final Directory directory;
    private final TendedCircles circles;
    private final KeepRounds keeping;

    LookAfterRounds(Directory directory, TendedCircles circles, KeepRounds keeping) {
        this.directory = directory;
        this.circles = circles;
        this.keeping = keeping;
    }

    public sealed interface Tended {
        /// As it is now. `goingOn` is the number of the round that goes on as it began; 0 where there is none.
        record Kept(TendedCircle circle, int goingOn) implements Tended {}

        /// Somebody else decided otherwise since it was seen: nothing has changed by this.
        record Meanwhile(Kept now) implements Tended {}

        /// `keeper` is whom to ask; null where nobody looks after it, or Slack no longer knows them.
        record NotYours(@Nullable Person keeper) implements Tended {}

        /// There are none to be changed.
        record NoRounds() implements Tended {}

        /// Only members of the workspace who are in the channel look after its rounds.
        record NotAMember() implements Tended {}
    }

    /// As it is, for somebody who wants to change it; [Tended.NoRounds] where it is theirs to set up.
    public Tended look(Circle circle, Person person) {
        var known = circles.find(circle);
        if (!mayChange(circle, known, person.id())) {
            return notYours(circle, known);
        }
        return known.<Tended>map(keeping::asItIs).orElseGet(Tended.NoRounds::new);
    }

    /// Whoever sets it up looks after it from then on; who changes it later leaves that as it is.
    ///
    /// `seen` is what the person saw of it, empty where there was nothing: where that is no longer so, nothing
    /// changes. What was decided already may be decided again.
    public Tended setUp(Circle circle, Person person, RoundWish wish, Optional<Arrangement> seen, Instant now) {
        return setUp(circle, person, wish, false, seen, now);
    }

    /// Like it, for four weeks only; not where there were rounds before.
    public Tended tryOut(Circle circle, Person person, RoundWish wish, Optional<Arrangement> seen, Instant now) {
        return setUp(circle, person, wish, true, seen, now);
    }

    private Tended setUp(
            Circle circle, Person person, RoundWish wish, boolean pilot, Optional<Arrangement> seen, Instant now) {
        var known = circles.find(circle);
        return mayChange(circle, known, person.id())
                ? keeping.setUp(circle, person.id(), wish, pilot, seen, now)
                : notYours(circle, known);
    }

    /// What has begun goes on to its end; no further round begins.
    public Tended stop(Circle circle, Person person, Instant now) {
        var known = circles.find(circle);
        return mayChange(circle, known, person.id()) ? keeping.stop(circle, now) : notYours(circle, known);
    }

    public Tended handOver(Circle circle, Person person, PersonId to) {
        var known = circles.find(circle);
        if (!mayChange(circle, known, person.id())) {
            return notYours(circle, known);
        }
        var next = directory
                .find(circle.workspace(), to)
                .filter(Person::isMember)
                .filter(member ->
                        directory.members(circle.workspace(), circle.channel()).contains(to));
        return next.isPresent() ? keeping.handOver(circle, to) : new Tended.NotAMember();
    }

    /// Whom else to ask; empty where it is theirs to decide for the circle.
    public Optional<Tended.NotYours> refuses(Circle circle, Person person) {
        var known = circles.find(circle);
        return mayChange(circle, known, person.id()) ? Optional.empty() : Optional.of(notYours(circle, known));
    }

    private boolean mayChange(Circle circle, Optional<TendedCircle> known, PersonId person) {
        return known.filter(tended -> tended.keeper().equals(person)).isPresent()
                || directory.isInCharge(circle.workspace(), circle.channel(), person);
    }

    private Tended.NotYours notYours(Circle circle, Optional<TendedCircle> known) {
        return new Tended.NotYours(known.map(TendedCircle::keeper)
                .flatMap(keeper -> directory.find(circle.workspace(), keeper))
                .filter(Person::isMember)
                .orElse(null));
    }
}
