package dev.percolate.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/// Reading what texts mean must not make worse what their words find.
final class FitTest extends InPostgres {
    @Inject
    private MentorOffers offers;

    @Inject
    private OfferMeanings meanings;

    @Inject
    private OfferSearch search;

    @Inject
    private Embedder embedder;

    @Test
    void bothTogetherAreNoWorseThanWordsAlone() {
        var ranking = new FitRanking(offers, meanings, search, embedder);
        var requests = FitSet.requests("tune");
        var words = FitRanking.measured(requests, asked -> FitRanking.ids(ranking.byWords(asked)));
        var both = FitRanking.measured(
                requests,
                asked -> FitRanking.ids(FitFormula.TUNED.combined(ranking.byMeaning(asked), ranking.byWords(asked))));

        assertThat(requests).hasSize(61);
        assertThat(both.recallAt3()).isGreaterThanOrEqualTo(words.recallAt3());
        assertThat(both.reciprocalRank()).isGreaterThanOrEqualTo(words.reciprocalRank());
    }
}
