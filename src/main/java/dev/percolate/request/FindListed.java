package dev.percolate.request;

import dev.percolate.introduction.Member;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds people who agreed to be named to everybody who looks for a topic.
@Singleton
public final class FindListed {
    public static final int MOST = 10;

    /// Some of those found are no longer there, or paused where their day is another.
    private static final int LOOKED_AT = 50;

    /// Where each day begins first: whoever is paused there still may be free elsewhere no sooner.
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private final MentorOffers offers;
    private final KeptApart keptApart;
    private final Directory directory;

    FindListed(MentorOffers offers, KeptApart keptApart, Directory directory) {
        this.offers = offers;
        this.keptApart = keptApart;
        this.directory = directory;
    }

    /// `quoted` are the words of their offer that have to do with the topic.
    public record Listed(Person person, String quoted) {}

    public List<Listed> about(WorkspaceId workspace, PersonId asker, String topic, Instant now) {
        Set<PersonId> without = new HashSet<>(keptApart.apartFrom(workspace, asker));
        without.add(asker);
        var found = offers.listedAbout(
                workspace, topic, without, now.atOffset(EARLIEST).toLocalDate(), LOOKED_AT);
        var people = directory.find(
                workspace, found.stream().map(MentorOffer::person).toList());
        return found.stream()
                .flatMap(offer -> Optional.ofNullable(people.get(offer.person()))
                        .filter(person -> person.isMember() && !offer.isPausedOn(Member.today(person, now)))
                        .map(person -> new Listed(person, Quotation.of(offer.helpsWith(), topic)))
                        .stream())
                .limit(MOST)
                .toList();
    }
}
