package dev.percolate.request;

import dev.percolate.request.FitSet.Asked;
import dev.percolate.request.OfferMeanings.Unread;
import dev.percolate.request.OfferSearch.Found;
import dev.percolate.request.OfferSearch.Side;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Ranks the offers of [FitSet] for its requests as the bot would, in the database and with the model.
final class FitRanking {
    static final WorkspaceId HERE = new WorkspaceId("T1");
    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    private final OfferSearch search;
    private final Embedder embedder;

    FitRanking(MentorOffers offers, OfferMeanings meanings, OfferSearch search, Embedder embedder) {
        this.search = search;
        this.embedder = embedder;
        for (var offered : FitSet.offers()) {
            var person = new PersonId(offered.id());
            offers.keep(
                    new MentorOffer(HERE, person, offered.text(), offered.needs(), "", 4, null, "", false, NOW, NOW));
            var kept = offers.find(HERE, person).orElseThrow();
            meanings.keep(
                    new Unread(HERE, person, kept.helpsWith(), ""),
                    embedder.embed(kept.helpsWith()).orElseThrow(),
                    null,
                    embedder.version(),
                    NOW);
        }
    }

    List<Found> byWords(Asked asked) {
        return search.byWords(HERE, Side.HELPS_WITH, asked.text(), FindFits.MOST);
    }

    List<Found> byMeaning(Asked asked) {
        return search.byMeaning(
                HERE, Side.HELPS_WITH, embedder.embed(asked.text()).orElseThrow(), embedder.version(), FindFits.MOST);
    }

    /// With named needs as they count in a suggestion.
    Map<PersonId, Integer> withNeeds(Asked asked, Map<PersonId, Integer> fits) {
        Map<PersonId, Integer> points = new HashMap<>(fits);
        for (var offered : FitSet.offers()) {
            long shared =
                    asked.needs().stream().filter(offered.needs()::contains).count();
            points.merge(
                    new PersonId(offered.id()),
                    (int) (FitScore.MOST_NEEDS * shared / asked.needs().size()),
                    Integer::sum);
        }
        return points;
    }

    static Measured measured(List<Asked> requests, Function<Asked, List<String>> ranking) {
        Map<String, List<String>> ranked = new HashMap<>();
        requests.forEach(asked -> ranked.put(asked.id(), ranking.apply(asked)));
        return Measured.of(requests, ranked);
    }

    static List<String> ids(List<Found> found) {
        return found.stream().map(one -> one.person().value()).toList();
    }

    static List<String> ids(Map<PersonId, Integer> points) {
        return points.entrySet().stream()
                .sorted(Map.Entry.<PersonId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey().value())
                .toList();
    }
}
