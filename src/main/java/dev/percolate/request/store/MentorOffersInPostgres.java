package dev.percolate.request.store;

import dev.percolate.request.MentorOffer;
import dev.percolate.request.MentorOffers;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Singleton
final class MentorOffersInPostgres implements MentorOffers {
    private final OfferTable table;

    MentorOffersInPostgres(OfferTable table) {
        this.table = table;
    }

    @Override
    public void keep(MentorOffer offer) {
        table.keep(
                offer.workspace().value(),
                offer.person().value(),
                offer.helpsWith(),
                OfferRow.joined(offer.needs()),
                offer.beenThrough(),
                offer.conversationsAMonth(),
                offer.pausedUntil(),
                offer.wouldLike(),
                offer.listed(),
                offer.since(),
                offer.changedAt());
    }

    @Override
    public Optional<MentorOffer> find(WorkspaceId workspace, PersonId person) {
        return Optional.ofNullable(of(workspace, List.of(person)).get(person));
    }

    @Override
    public Map<PersonId, MentorOffer> of(WorkspaceId workspace, Collection<PersonId> people) {
        return table.of(workspace.value(), ids(people)).stream()
                .map(OfferRow::offer)
                .collect(Collectors.toMap(MentorOffer::person, offer -> offer));
    }

    static String ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.joining(","));
    }

    @Override
    public boolean pause(WorkspaceId workspace, PersonId person, @Nullable LocalDate until) {
        return table.pause(workspace.value(), person.value(), until) > 0;
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
    }

    @Override
    public List<MentorOffer> listedAbout(
            WorkspaceId workspace, String topic, Collection<PersonId> without, LocalDate day, int most) {
        String[] left = without.stream().map(PersonId::value).toArray(String[]::new);
        return table.listedAbout(workspace.value(), topic, left, day, most).stream()
                .map(OfferRow::offer)
                .toList();
    }
}
