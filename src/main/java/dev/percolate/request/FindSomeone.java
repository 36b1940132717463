package dev.percolate.request;

import dev.percolate.introduction.Member;
import dev.percolate.request.Capacity.Hindrance;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;

/// Shows a mentor with room two or three people who are open to support (T15): the same ones for a day, so that nobody
/// can page through everybody. Of those, whoever cannot be offered anything any more is left out and nobody comes in
/// their place.
@Singleton
public final class FindSomeone {
    public static final int MOST = 3;

    /// In which one person is brought one such offer.
    static final Duration REST = Duration.ofDays(7);

    private static final int LOOKED_AT = 200;

    private final MentorOffers offers;
    private final Hopes hopes;
    private final Approaches approaches;
    private final PeopleShown shown;
    private final Capacity capacity;
    private final LookAtHopes looking;

    FindSomeone(
            MentorOffers offers,
            Hopes hopes,
            Approaches approaches,
            PeopleShown shown,
            Capacity capacity,
            LookAtHopes looking) {
        this.offers = offers;
        this.hopes = hopes;
        this.approaches = approaches;
        this.shown = shown;
        this.capacity = capacity;
        this.looking = looking;
    }

    public sealed interface Found {
        /// May be empty: just now there is nobody.
        record People(List<Promising> people) implements Found {
            public People {
                people = List.copyOf(people);
            }
        }

        record Hindered(Hindrance hindrance) implements Found {}
    }

    public Found find(WorkspaceId workspace, Person mentor, Instant now) {
        var hindrance = capacity.hindrance(workspace, mentor, now);
        if (hindrance.isPresent()) {
            return new Found.Hindered(hindrance.get());
        }
        var offer = offers.find(workspace, mentor.id()).orElseThrow();
        var today = Member.today(mentor, now);
        var before = shownOn(workspace, mentor.id(), today);
        return new Found.People(
                before.isEmpty() ? choose(mentor, offer, today, now) : again(mentor, offer, before, now));
    }

    /// One of those the mentor was shown today, where they can still be offered something.
    public Optional<Promising> one(WorkspaceId workspace, Person mentor, PersonId person, Instant now) {
        return offers.find(workspace, mentor.id())
                .filter(_ -> shownOn(workspace, mentor.id(), Member.today(mentor, now))
                        .contains(person))
                .flatMap(offer ->
                        again(mentor, offer, List.of(person), now).stream().findFirst());
    }

    private List<PersonId> shownOn(WorkspaceId workspace, PersonId mentor, LocalDate day) {
        return shown.latest(workspace, mentor)
                .filter(one -> one.day().equals(day))
                .map(PeopleShown.Shown::people)
                .orElseGet(List::of);
    }

    private List<Promising> choose(Person mentor, MentorOffer offer, LocalDate today, Instant now) {
        var workspace = offer.workspace();
        var dice =
                new SplittableRandom(Objects.hash(workspace.value(), mentor.id().value(), today.toEpochDay()));
        var found = hopes.looking(
                workspace,
                new Hopes.Look(
                        offer.helpsWith(),
                        offer.needs(),
                        now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1),
                        now.minus(REST),
                        dice.nextLong(),
                        LOOKED_AT));
        var chosen = looking.best(mentor, offer, found, MOST, dice, now);
        if (chosen.isEmpty()) {
            return List.of();
        }
        var ids = chosen.stream().map(one -> one.person().id()).toList();
        var kept = shown.keep(workspace, mentor.id(), today, ids);
        return kept.equals(ids) ? chosen : again(mentor, offer, kept, now);
    }

    private List<Promising> again(Person mentor, MentorOffer offer, List<PersonId> people, Instant now) {
        var workspace = offer.workspace();
        var busy = approaches.offeredSince(workspace, people, now.minus(REST));
        var open = hopes.of(workspace, people);
        var left = people.stream()
                .filter(one -> !busy.contains(one))
                .flatMap(one -> Optional.ofNullable(open.get(one)).stream())
                .toList();
        return looking.those(mentor, offer, left, now);
    }
}
