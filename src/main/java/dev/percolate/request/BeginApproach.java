package dev.percolate.request;

import dev.percolate.introduction.Member;
import dev.percolate.request.OfferSupport.Offered;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps a mentor's offer and has it brought to the person, both held meanwhile: nobody is offered two at once, and
/// nobody offers more than they have room for, however many press at once.
@Singleton
@Transactional
class BeginApproach {
    private final MentorRequests requests;
    private final MentorOffers offers;
    private final Hopes hopes;
    private final Approaches approaches;
    private final KeptApart keptApart;
    private final Capacity capacity;
    private final ApproachNews news;

    BeginApproach(
            MentorRequests requests,
            MentorOffers offers,
            Hopes hopes,
            Approaches approaches,
            KeptApart keptApart,
            Capacity capacity,
            ApproachNews news) {
        this.requests = requests;
        this.offers = offers;
        this.hopes = hopes;
        this.approaches = approaches;
        this.keptApart = keptApart;
        this.capacity = capacity;
        this.news = news;
    }

    Optional<Approach> openOne(WorkspaceId workspace, PersonId mentor, PersonId person) {
        return approaches.openNaming(workspace, mentor).stream()
                .filter(approach ->
                        approach.mentor().equals(mentor) && approach.person().equals(person))
                .findFirst();
    }

    Offered begin(WorkspaceId workspace, Person mentor, Person person, String line, UUID id, Instant now) {
        requests.holdPeople(workspace, List.of(mentor.id(), person.id()));
        var before = openOne(workspace, mentor.id(), person.id());
        if (before.isPresent()) {
            return new Offered.Sent(before.get());
        }
        var hindrance = capacity.hindrance(workspace, mentor, now);
        if (hindrance.isPresent()) {
            return new Offered.Hindered(hindrance.get());
        }
        var offer = offers.find(workspace, mentor.id()).orElseThrow();
        return hopes.find(workspace, person.id())
                .filter(hope -> mayBeBrought(hope, mentor.id(), person, now))
                .<Offered>map(hope -> {
                    var said = new Approach.Said(hope.hopesFor(), hope.needs(), offer.helpsWith(), line);
                    var approach = Approach.offered(hope, mentor.id(), person.zone(), id, said, now);
                    approaches.add(approach);
                    news.offer(approach, person, mentor, now);
                    return new Offered.Sent(approach);
                })
                .orElseGet(Offered.NotJustNow::new);
    }

    private boolean mayBeBrought(Hope hope, PersonId mentor, Person person, Instant now) {
        var workspace = hope.workspace();
        return !hope.isPausedOn(Member.today(person, now))
                && !hope.hiddenFrom().contains(mentor)
                && !keptApart.apartFrom(workspace, mentor).contains(person.id())
                && approaches
                        .offeredSince(workspace, List.of(person.id()), now.minus(FindSomeone.REST))
                        .isEmpty();
    }
}
