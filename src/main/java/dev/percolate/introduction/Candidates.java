package dev.percolate.introduction;

import dev.percolate.introduction.Matching.Candidate;
import dev.percolate.introduction.Matching.Known;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Gathers what the matching needs to know. Asks Slack, so it is never called in a transaction.
@Singleton
final class Candidates {
    private final Directory directory;
    private final Admission admission;
    private final KeptApart keptApart;
    private final Memberships memberships;
    private final Profiles profiles;
    private final Introductions introductions;

    Candidates(
            Directory directory,
            Admission admission,
            KeptApart keptApart,
            Memberships memberships,
            Profiles profiles,
            Introductions introductions) {
        this.directory = directory;
        this.admission = admission;
        this.keptApart = keptApart;
        this.memberships = memberships;
        this.profiles = profiles;
        this.introductions = introductions;
    }

    /// Everybody who joined and is still in the channel.
    List<Candidate> of(Circle circle, Instant now) {
        var present = directory.members(circle.workspace(), circle.channel());
        var admitted = admission.to(circle);
        var joined = memberships.in(circle).stream()
                .filter(member -> present.contains(member.person()))
                .toList();
        var ids = joined.stream().map(Member::person).toList();
        var people = directory.find(circle.workspace(), ids);
        var said = profiles.of(circle.workspace(), ids);
        List<Candidate> candidates = new ArrayList<>();
        for (Member member : joined) {
            Person person = people.get(member.person());
            if (person != null && admitted.contains(person.standing())) {
                var profile = said.getOrDefault(person.id(), Profile.EMPTY);
                candidates.add(new Candidate(person, member.on(Member.today(person, now)), profile));
            }
        }
        return candidates;
    }

    Known knownTo(Circle circle, Person asker, Instant now) {
        return new Known(
                keptApart.apartFrom(circle.workspace(), asker.id()),
                introductions.busyIn(circle),
                introductions.invitedSince(circle.workspace(), Matching.aWeekBefore(now)),
                introductions.encountersOf(circle.workspace(), asker.id()));
    }

    Candidate asking(Circle circle, Person asker, Membership membership) {
        return new Candidate(asker, membership, profiles.of(circle.workspace(), asker.id()));
    }
}
