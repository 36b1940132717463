package dev.percolate.request;

import dev.percolate.introduction.Words;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the offers kept in memory mean, and the search among them.
public final class OfferMeaningsInMemory implements OfferMeanings, OfferSearch {
    private final MentorOffersInMemory offers;
    private final List<WorkspaceId> workspaces;
    private final Map<Unread, Map<String, Read>> read = new HashMap<>();

    private record Read(
            @Nullable Embedding helpsWith, @Nullable Embedding beenThrough) {}

    public OfferMeaningsInMemory(MentorOffersInMemory offers, WorkspaceId... workspaces) {
        this.offers = offers;
        this.workspaces = List.of(workspaces);
    }

    @Override
    public List<Unread> unread(String version, int most) {
        return workspaces.stream()
                .flatMap(workspace -> offers.in(workspace).stream())
                .map(OfferMeaningsInMemory::texts)
                .filter(one -> !read.getOrDefault(one, Map.of()).containsKey(version))
                .limit(most)
                .toList();
    }

    private static Unread texts(MentorOffer offer) {
        return new Unread(offer.workspace(), offer.person(), offer.helpsWith(), offer.beenThrough());
    }

    @Override
    public void keep(
            Unread one, @Nullable Embedding helpsWith, @Nullable Embedding beenThrough, String version, Instant now) {
        if (offers.find(one.workspace(), one.person())
                .map(OfferMeaningsInMemory::texts)
                .filter(one::equals)
                .isPresent()) {
            read.put(one, Map.of(version, new Read(helpsWith, beenThrough)));
        }
    }

    @Override
    public List<Found> byMeaning(WorkspaceId workspace, Side side, Embedding meaning, String version, int most) {
        Map<PersonId, Embedding> found = new HashMap<>();
        offers.in(workspace).forEach(offer -> {
            var kept = read.getOrDefault(texts(offer), Map.of()).get(version);
            if (kept != null) {
                var one = side == Side.HELPS_WITH ? kept.helpsWith() : kept.beenThrough();
                if (one != null) {
                    found.put(offer.person(), one);
                }
            }
        });
        return EmbeddingPool.EMPTY.with(found).closest(meaning, most);
    }

    @Override
    public List<Found> byWords(WorkspaceId workspace, Side side, String text, int most) {
        var asked = Words.of(text);
        return offers.in(workspace).stream()
                .map(offer -> new Found(
                        offer.person(),
                        asked.sharedWith(Words.of(side == Side.HELPS_WITH ? offer.helpsWith() : offer.beenThrough()))))
                .filter(found -> found.closeness() > 0)
                .sorted(Comparator.comparingDouble(Found::closeness).reversed().thenComparing(Found::person))
                .limit(most)
                .toList();
    }

    @Override
    public List<PersonId> byNeeds(WorkspaceId workspace, Set<Need> needs, long seed, int most) {
        return offers.in(workspace).stream()
                .filter(offer -> shared(offer, needs) > 0)
                .sorted(Comparator.comparingLong((MentorOffer offer) -> shared(offer, needs))
                        .reversed()
                        .thenComparing(offer ->
                                new SplittableRandom(seed + offer.person().hashCode()).nextLong()))
                .map(MentorOffer::person)
                .limit(most)
                .collect(Collectors.toList());
    }

    private static long shared(MentorOffer offer, Set<Need> needs) {
        return offer.needs().stream().filter(needs::contains).count();
    }
}
