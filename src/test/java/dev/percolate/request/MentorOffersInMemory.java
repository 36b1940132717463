package dev.percolate.request;

import dev.percolate.introduction.Words;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Also finds offers, by the words they share with what is asked for.
public final class MentorOffersInMemory implements MentorOffers {
    private final Map<Key, MentorOffer> kept = new HashMap<>();

    private record Key(WorkspaceId workspace, PersonId person) {}

    @Override
    public void keep(MentorOffer offer) {
        var key = new Key(offer.workspace(), offer.person());
        var before = kept.get(key);
        kept.put(key, with(offer, offer.pausedUntil(), before == null ? offer : before));
    }

    @Override
    public Optional<MentorOffer> find(WorkspaceId workspace, PersonId person) {
        return Optional.ofNullable(kept.get(new Key(workspace, person)));
    }

    @Override
    public Map<PersonId, MentorOffer> of(WorkspaceId workspace, Collection<PersonId> people) {
        return in(workspace).stream()
                .filter(offer -> people.contains(offer.person()))
                .collect(Collectors.toMap(MentorOffer::person, offer -> offer));
    }

    List<MentorOffer> in(WorkspaceId workspace) {
        return kept.values().stream()
                .filter(offer -> offer.workspace().equals(workspace))
                .sorted(Comparator.comparing(MentorOffer::person))
                .toList();
    }

    @Override
    public boolean pause(WorkspaceId workspace, PersonId person, @Nullable LocalDate until) {
        return kept.computeIfPresent(new Key(workspace, person), (_, offer) -> with(offer, until, offer)) != null;
    }

    private static MentorOffer with(MentorOffer offer, @Nullable LocalDate pausedUntil, MentorOffer before) {
        return new MentorOffer(
                offer.workspace(),
                offer.person(),
                offer.helpsWith(),
                offer.needs(),
                offer.beenThrough(),
                offer.conversationsAMonth(),
                pausedUntil,
                offer.wouldLike(),
                offer.listed(),
                before.since(),
                offer.changedAt());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        kept.remove(new Key(workspace, person));
    }

    @Override
    public List<MentorOffer> listedAbout(
            WorkspaceId workspace, String topic, Collection<PersonId> without, LocalDate day, int most) {
        return in(workspace).stream()
                .filter(offer -> offer.listed() && shared(topic, offer) > 0)
                .filter(offer -> !without.contains(offer.person()) && !offer.isPausedOn(day))
                .sorted(Comparator.comparingInt((MentorOffer offer) -> shared(topic, offer))
                        .reversed()
                        .thenComparing(MentorOffer::person))
                .limit(most)
                .toList();
    }

    private static int shared(String topic, MentorOffer offer) {
        return Words.of(topic).sharedWith(Words.of(offer.helpsWith()));
    }
}
