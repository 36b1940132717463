package dev.percolate.request;

import static dev.percolate.request.MentorOffersContract.ANA;
import static dev.percolate.request.MentorOffersContract.BEN;
import static dev.percolate.request.MentorOffersContract.HERE;
import static dev.percolate.request.MentorOffersContract.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.request.OfferSearch.Side;
import dev.percolate.workspace.PersonId;
import org.junit.jupiter.api.Test;

final class ReadOffersTest {
    private final MentorOffersInMemory offers = new MentorOffersInMemory();
    private final OfferMeaningsInMemory meanings = new OfferMeaningsInMemory(offers, HERE);
    private final EmbedderScripted embedder = new EmbedderScripted();
    private final ReadOffers reading = new ReadOffers(meanings, embedder);

    @Test
    void readsBothTextsOfWhatIsUnreadAndNothingTwice() {
        offers.keep(OfferMeaningsContract.offer(ANA, "talks", "a move"));
        offers.keep(OfferMeaningsContract.offer(BEN, "talks", ""));
        reading.run(NOW);
        assertThat(embedder.texts).containsExactly("talks", "a move", "talks");
        assertThat(meanings.unread(embedder.version(), 9)).isEmpty();
        assertThat(meanings.byMeaning(HERE, Side.BEEN_THROUGH, embedder.read("a move"), embedder.version(), 9))
                .hasSize(1);

        embedder.texts.clear();
        reading.run(NOW);
        assertThat(embedder.texts).isEmpty();

        embedder.version = "2";
        reading.run(NOW);
        assertThat(embedder.texts).hasSize(3);
    }

    @Test
    void readsMoreThanOneBatchButNotAllAtOnce() {
        for (int i = 0; i < 600; i++) {
            offers.keep(OfferMeaningsContract.offer(new PersonId("U" + i), "talks", ""));
        }
        reading.run(NOW);
        assertThat(meanings.unread(embedder.version(), 999)).hasSize(100);
        reading.run(NOW);
        assertThat(meanings.unread(embedder.version(), 999)).isEmpty();
    }

    @Test
    void goesOnWhereATextCannotBeReadAndTriesItOnce() {
        embedder.unreadable = "zzz";
        offers.keep(OfferMeaningsContract.offer(ANA, "zzz", "a move"));
        offers.keep(OfferMeaningsContract.offer(BEN, "talks", ""));
        reading.run(NOW);
        assertThat(meanings.unread(embedder.version(), 9)).isEmpty();
        assertThat(meanings.byMeaning(HERE, Side.HELPS_WITH, embedder.read("talks"), embedder.version(), 9))
                .extracting(OfferSearch.Found::person)
                .containsExactly(BEN);
    }

    @Test
    void leavesAllAsItIsWhereThereIsNoModel() {
        embedder.isOn = false;
        offers.keep(OfferMeaningsContract.offer(ANA, "talks", ""));
        reading.run(NOW);
        assertThat(embedder.texts).isEmpty();
        assertThat(reading.nextDue(NOW)).isEmpty();
    }
}
