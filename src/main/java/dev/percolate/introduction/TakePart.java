package dev.percolate.introduction;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;

/// Joining, leaving and pausing. None of it touches an introduction that is already open: from outside, whoever leaves
/// or pauses looks like anybody who did not answer (promise 2).
@Singleton
@Transactional
public class TakePart {
    private final Memberships memberships;

    TakePart(Memberships memberships) {
        this.memberships = memberships;
    }

    public sealed interface Joined {
        record JustNow() implements Joined {}

        /// In or paused; nothing changed.
        record Already(Membership membership) implements Joined {}
    }

    public Joined join(Circle circle, Person person, Instant now) {
        if (memberships.join(circle, person.id(), now)) {
            return new Joined.JustNow();
        }
        return new Joined.Already(memberships
                .find(circle, person.id())
                .<Membership>map(member -> member.on(Member.today(person, now)))
                .orElseGet(Membership.Out::new));
    }

    public enum Left {
        JUST_NOW,
        WAS_NOT_IN
    }

    public Left leave(Circle circle, PersonId person) {
        return memberships.leave(circle, person) ? Left.JUST_NOW : Left.WAS_NOT_IN;
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
        return memberships.pause(circle, person.id(), until) ? new Paused.Until(until) : new Paused.NotIn();
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
