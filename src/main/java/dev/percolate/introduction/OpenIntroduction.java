package dev.percolate.introduction;

import dev.percolate.introduction.Introductions.Encounter;
import dev.percolate.introduction.Proposals.Foreword;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
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
    Outcome open(Introduction introduction, PersonId asker, List<Person> people, Foreword foreword, Instant now) {
        var circle = introduction.circle();
        var in = memberships.holdThoseIn(circle, people, now);
        if (!in.contains(asker)) {
            return Outcome.ASKER_CHANGED;
        }
        if (!in.containsAll(introduction.people()) || !mayBeAsked(introduction, asker, now)) {
            return Outcome.OTHER_CHANGED;
        }
        if (!introductions.open(introduction)) {
            return introductions.openOf(circle, asker).isPresent() ? Outcome.ASKER_CHANGED : Outcome.OTHER_CHANGED;
        }
        proposals.send(
                introduction,
                people.stream().collect(Collectors.toMap(Person::id, Function.identity())),
                foreword,
                now);
        return Outcome.OPENED;
    }

    /// Holding the memberships makes whoever asks for one of the same people in another circle wait: of two who
    /// would both reach a person within a week, the second sees the first.
    private boolean mayBeAsked(Introduction introduction, PersonId asker, Instant now) {
        var workspace = introduction.circle().workspace();
        var apart = keptApart.apartFrom(workspace, asker);
        var invited = introductions.invitedSince(workspace, Matching.aWeekBefore(now));
        var resting = introductions.encountersOf(workspace, asker).stream()
                .filter(met -> Matching.rests(met, now))
                .map(Encounter::other)
                .collect(Collectors.toSet());
        return introduction.othersThan(asker).stream()
                .map(Introduction.Part::person)
                .noneMatch(other -> apart.contains(other) || invited.contains(other) || resting.contains(other));
    }
}
