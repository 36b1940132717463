package dev.percolate.introduction;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Somebody who joined a circle. A pause ends by itself: on the day of `pausedUntil` it means nothing any more.
/// Whoever is away is so until they come back.
public record Member(
        PersonId person,
        Instant since,
        @Nullable LocalDate pausedUntil,
        @Nullable Instant awaySince) {
    public Member(PersonId person, Instant since, @Nullable LocalDate pausedUntil) {
        this(person, since, pausedUntil, null);
    }

    public Membership on(LocalDate today) {
        var away = awaySince;
        if (away != null) {
            return new Membership.Away(away);
        }
        var until = pausedUntil;
        return until != null && today.isBefore(until) ? new Membership.Paused(since, until) : new Membership.In(since);
    }

    public static LocalDate today(Person person, Instant now) {
        return today(person.zone(), now);
    }

    /// The date there; UTC's where the zone is unknown.
    static LocalDate today(@Nullable ZoneId zone, Instant now) {
        return now.atZone(Objects.requireNonNullElse(zone, ZoneOffset.UTC)).toLocalDate();
    }
}
