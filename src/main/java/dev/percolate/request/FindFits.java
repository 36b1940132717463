package dev.percolate.request;

import dev.percolate.request.OfferSearch.Found;
import dev.percolate.request.OfferSearch.Side;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Finds offers whose text fits what is asked for, from 1 to 1,000: by what both mean and by the words they share.
/// Where
/// there is no model, by words alone.
@Singleton
final class FindFits {
    static final int MOST = 300;

    /// Of a longer text the beginning counts, in code points: each word is looked for by itself.
    private static final int LONGEST = 1_000;

    private final OfferSearch search;
    private final Embedder embedder;

    FindFits(OfferSearch search, Embedder embedder) {
        this.search = search;
        this.embedder = embedder;
    }

    /// The database looks for words while the model reads.
    Map<PersonId, Integer> of(WorkspaceId workspace, Side side, String text) {
        if (text.isBlank()) {
            return Map.of();
        }
        String asked = beginning(text);
        var byWords = CompletableFuture.supplyAsync(
                () -> search.byWords(workspace, side, asked, MOST), Thread::startVirtualThread);
        List<Found> byMeaning = embedder.embed(asked)
                .map(meaning -> search.byMeaning(workspace, side, meaning, embedder.version(), MOST))
                .orElse(List.of());
        return FitFormula.TUNED.combined(byMeaning, byWords.join());
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
