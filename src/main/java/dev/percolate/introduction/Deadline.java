package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Part;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Until when an introduction can be answered: two days of the usual week after it was delivered, counted for each
/// person in their zone; the latest counts. Nothing anybody answers is part of it (promise 2).
///
/// Of anybody's own week only what has to be: it is delivered in their hours, and they have at least one of their own
/// days. How long it stays open is what the others learn of it. Nobody waits for weeks because another works on few
/// days: beyond a `last` moment only days of the usual week count. That is ten days after somebody asked for it, and
/// for a colleague's idea a moment that knows nothing of anybody's own week, since whoever had the idea is told it.
/// The people of a round are told its hour, the same for all.
final class Deadline {
    private static final int WORKING_DAYS = 2;
    private static final long QUARTER = 15 * 60;

    private Deadline() {}

    /// On the next full quarter of an hour, so that the seconds a delivery took don't show. What is planned begins
    /// with the next working hours, as if every message arrived then; a late one moves it.
    static Instant after(Instant delivered, WorkingTime time, Instant last) {
        Instant usual = twoDaysAfter(delivered, time.zone());
        Instant own = time.endOfADayAfter(delivered)
                .map(Deadline::quarterAfter)
                .filter(usual::isBefore)
                .orElse(usual);
        return WorkingTime.notBeyond(last, own, usual);
    }

    private static Instant twoDaysAfter(Instant delivered, @Nullable ZoneId zone) {
        return quarterAfter(WorkingTime.orInUtc(zone, WorkingWeek.USUAL).daysAfter(WORKING_DAYS, delivered));
    }

    /// Of people who are asked in their next working hours.
    static Instant planned(Collection<Person> people, Instant now, Instant last) {
        return people.stream()
                .map(WorkingTime::orInUtc)
                .map(time -> after(time.nextMoment(now).orElse(now), time, last))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// What the proposal of a round says, which waits until `answerBy`: later only where it comes late to ask. On which
    /// days anybody works cannot be read from it.
    static Instant inRound(Instant answerBy, Collection<Part> parts, Instant now) {
        return Stream.concat(Stream.of(answerBy), parts.stream().map(part -> twoDaysAfter(now, part.zone())))
                .max(Comparator.naturalOrder())
                .orElseThrow();
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

    static Instant atMost(Instant last, Instant deadline) {
        return deadline.isAfter(last) ? last : deadline;
    }

    private static Instant quarterAfter(Instant moment) {
        return Instant.ofEpochSecond((Math.floorDiv(moment.getEpochSecond(), QUARTER) + 1) * QUARTER);
    }
}
