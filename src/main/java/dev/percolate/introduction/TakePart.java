package dev.percolate.introduction;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Joining, leaving, pausing and coming back. None of it ends an introduction that is already open: from outside,
/// whoever leaves or pauses looks like anybody who did not answer (promise 2).
@Singleton
@Transactional
public class TakePart {
    private final Memberships memberships;
    private final Introductions introductions;
    private final Outcomes outcomes;
    private final List<DepartureListener> listeners;

    TakePart(
            Memberships memberships,
            Introductions introductions,
            Outcomes outcomes,
            List<DepartureListener> listeners) {
        this.memberships = memberships;
        this.introductions = introductions;
        this.outcomes = outcomes;
        this.listeners = listeners;
    }

    public sealed interface Joined {
        record JustNow() implements Joined {}

        /// In again, having been away.
        record Back() implements Joined {}

        /// In or paused; nothing changed.
        record Already(Membership membership) implements Joined {}
    }

    public Joined join(Circle circle, Person person, Instant now) {
        if (memberships.join(circle, person.id(), now)) {
            return new Joined.JustNow();
        }
        var membership = memberships
                .find(circle, person.id())
                .<Membership>map(member -> member.on(Member.today(person, now)))
                .orElseGet(Membership.Out::new);
        return switch (membership) {
            case Membership.Away _ -> {
                memberships.resume(circle, person.id());
                yield new Joined.Back();
            }
            case Membership.In _, Membership.Paused _, Membership.Out _ -> new Joined.Already(membership);
        };
    }

    public enum Left {
        JUST_NOW,
        WAS_NOT_IN
    }

    public Left leave(Circle circle, PersonId person, Instant now) {
        if (memberships.find(circle, person).isPresent()) {
            takeBackAYes(circle, person);
        }
        if (!memberships.leave(circle, person)) {
            return Left.WAS_NOT_IN;
        }
        askNoMore(circle, person, now);
        listeners.forEach(listener -> listener.left(circle, person, now));
        return Left.JUST_NOW;
    }

    /// Nothing comes of what is open while one is out. Where being out is not all it takes, because one
    /// needn't have joined, the answer goes. Whatever is held of an introduction is held before the
    /// membership.
    private void takeBackAYes(Circle circle, PersonId person) {
        introductions
                .openOf(circle, person)
                .filter(open -> !open.isForMembersOnly())
                .flatMap(open -> introductions.hold(circle.workspace(), open.id()))
                .ifPresent(open -> introductions.takeBack(circle.workspace(), open.id(), person));
    }

    /// Whoever is out is not written to about this circle, not even with what waits already.
    private void askNoMore(Circle circle, PersonId person, Instant now) {
        introductions
                .openOf(circle, person)
                .ifPresent(introduction -> outcomes.withdrawProposal(introduction, person, now));
    }

    public sealed interface Paused {
        record Until(LocalDate day) implements Paused {}

        record NotIn() implements Paused {}

        /// A pause ends after today and at most a year from now.
        record OutOfRange() implements Paused {}
    }

    /// `until` is the first day on which the person is in again. A second pause replaces the first.
    public Paused pause(Circle circle, Person person, LocalDate until, Instant now) {
        LocalDate today = Member.today(person, now);
        if (!until.isAfter(today) || until.isAfter(today.plusYears(1))) {
            return new Paused.OutOfRange();
        }
        if (!memberships.pause(circle, person.id(), until)) {
            return new Paused.NotIn();
        }
        askNoMore(circle, person.id(), now);
        return new Paused.Until(until);
    }

    public enum Resumed {
        /// In again, or in all the time.
        IN,
        NOT_IN
    }

    public Resumed resume(Circle circle, PersonId person) {
        return memberships.resume(circle, person) ? Resumed.IN : Resumed.NOT_IN;
    }
}
