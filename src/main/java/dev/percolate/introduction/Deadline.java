package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Part;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.QuietRules;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Until when an introduction can be answered: two working days after it was delivered, counted for each person in
/// their own zone; the latest counts. Nothing anybody answers is part of it (promise 2).
final class Deadline {
    private static final int WORKING_DAYS = 2;
    private static final long QUARTER = 15 * 60;

    private Deadline() {}

    /// On the next full quarter of an hour, so that the seconds a delivery took don't show.
    static Instant after(Instant delivered, @Nullable ZoneId zone) {
        return quarterAfter(time(zone).daysAfter(WORKING_DAYS, delivered));
    }

    /// As if every message arrived as planned, in each one's next working hours; a late one moves it.
    static Instant planned(Collection<Person> people, Instant now) {
        return people.stream()
                .map(person -> after(QuietRules.nextWorkingMoment(person, now).orElse(now), person.zone()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// The last deadline that an introduction of these may have, asked for at `asked` by somebody who is
    /// not in it, however late the proposals arrive (they are dropped after
    /// [Connection#WORKING_DAYS_TO_ARRIVE]).
    ///
    /// Whoever asked hears then what came of it. A deadline that moves with the deliveries would tell them
    /// that there were some.
    static Instant lastOf(Collection<Part> parts, Instant asked) {
        return parts.stream()
                .map(part -> {
                    var time = time(part.zone());
                    var begin = time.nextMoment(asked).orElse(asked);
                    return quarterAfter(time.daysAfter(Connection.WORKING_DAYS_TO_ARRIVE + WORKING_DAYS, begin));
                })
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static WorkingTime time(@Nullable ZoneId zone) {
        return new WorkingTime(Objects.requireNonNullElse(zone, ZoneOffset.UTC), WorkingWeek.USUAL);
    }

    private static Instant quarterAfter(Instant moment) {
        return Instant.ofEpochSecond((Math.floorDiv(moment.getEpochSecond(), QUARTER) + 1) * QUARTER);
    }
}
