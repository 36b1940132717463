package dev.percolate.introduction;

import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Opens one chosen introduction and has its people asked, or does nothing. The choice was made outside a transaction,
/// so what may have changed since is looked at again, with the memberships held.
@Singleton
class OpenIntroduction {
    private final Memberships memberships;
    private final KeptApart keptApart;
    private final Introductions introductions;
    private final Proposals proposals;

    OpenIntroduction(Memberships memberships, KeptApart keptApart, Introductions introductions, Proposals proposals) {
        this.memberships = memberships;
        this.keptApart = keptApart;
        this.introductions = introductions;
        this.proposals = proposals;
    }

    enum Outcome {
        OPENED,
        /// The asker left, paused or was chosen by somebody else.
        ASKER_CHANGED,
        OTHER_CHANGED
    }

    @Transactional
    Outcome open(Introduction introduction, List<Person> people, Instant now) {
        var circle = introduction.circle();
        var asker = introduction.askedBy();
        var in = stillIn(circle, people, now);
        if (!in.contains(asker)) {
            return Outcome.ASKER_CHANGED;
        }
        var apart = keptApart.apartFrom(circle.workspace(), asker);
        if (!in.containsAll(introduction.people())
                || introduction.people().stream().anyMatch(apart::contains)) {
            return Outcome.OTHER_CHANGED;
        }
        if (!introductions.open(introduction)) {
            return introductions.openOf(circle, asker).isPresent() ? Outcome.ASKER_CHANGED : Outcome.OTHER_CHANGED;
        }
        proposals.send(introduction, people.stream().collect(Collectors.toMap(Person::id, Function.identity())), now);
        return Outcome.OPENED;
    }

    private Set<PersonId> stillIn(Circle circle, List<Person> people, Instant now) {
        var ids = people.stream().map(Person::id).toList();
        return memberships.hold(circle, ids).stream()
                .filter(member -> people.stream()
                        .filter(person -> person.id().equals(member.person()))
                        .anyMatch(person -> member.on(Member.today(person, now)) instanceof Membership.In))
                .map(Member::person)
                .collect(Collectors.toUnmodifiableSet());
    }
}
