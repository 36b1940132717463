package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Part;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Until when an introduction can be answered: two working days after it was delivered, counted for each person in
/// their own week and zone; the latest counts. Nothing anybody answers is part of it (promise 2).
///
/// Nobody waits for weeks because another works on few days: beyond a `last` moment only two days of the usual week
/// count. That is ten days after somebody asked for it, and for a colleague's idea a moment that knows nothing of
/// anybody's own week, since whoever had the idea is told it. So are the people of a round: there the usual week
/// counts, and whoever's own two days end later has as long as the round waits.
final class Deadline {
    private static final int WORKING_DAYS = 2;
    private static final long QUARTER = 15 * 60;

    private Deadline() {}

    /// On the next full quarter of an hour, so that the seconds a delivery took don't show. What is planned begins
    /// with the next working hours, as if every message arrived then; a late one moves it.
    static Instant after(Instant delivered, WorkingTime time, Instant last) {
        return WorkingTime.notBeyond(last, twoDaysAfter(delivered, time), twoDaysAfter(delivered, time.inUsualWeek()));
    }

    private static Instant twoDaysAfter(Instant delivered, WorkingTime time) {
        return quarterAfter(time.daysAfter(WORKING_DAYS, delivered));
    }

    /// Of people who are asked in their next working hours.
    static Instant planned(Collection<Person> people, Instant now, Instant last) {
        return people.stream()
                .map(person -> after(now, WorkingTime.orInUtc(person), last))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// What the proposal says: at which hours anybody works cannot be read from it.
    static Instant plannedInRound(Person person, Instant now, Instant waitsUntil) {
        var time = WorkingTime.orInUtc(person);
        Instant usual = arrivedInRound(now, person.zone());
        boolean needsLonger = twoDaysAfter(now, time).isAfter(usual);
        return needsLonger && waitsUntil.isAfter(usual) ? waitsUntil : usual;
    }

    static Instant arrivedInRound(Instant delivered, @Nullable ZoneId zone) {
        return twoDaysAfter(delivered, WorkingTime.orInUtc(zone, WorkingWeek.USUAL));
    }

    /// Of an introduction that somebody asked for who is in it.
    static Instant lastAfter(Instant asked) {
        return quarterAfter(asked.plus(WorkingTime.LONGEST_WAIT));
    }

    /// The last deadline that an introduction of these may have, asked for at `asked` by somebody who is
    /// not in it, however late the proposals arrive (they are dropped after
    /// [Connection#WORKING_DAYS_TO_ARRIVE]).
    ///
    /// Whoever asked hears then what came of it. A deadline that moves with the deliveries would tell them
    /// that there were some; one that counts anybody's own days, which days these are.
    static Instant lastOf(Collection<Part> parts, Instant asked) {
        return parts.stream()
                .map(part -> WorkingTime.orInUtc(part.zone(), WorkingWeek.USUAL)
                        .daysAfter(Connection.WORKING_DAYS_TO_ARRIVE + WORKING_DAYS, asked))
                .map(Deadline::quarterAfter)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant quarterAfter(Instant moment) {
        return Instant.ofEpochSecond((Math.floorDiv(moment.getEpochSecond(), QUARTER) + 1) * QUARTER);
    }
}
