package dev.percolate.request;

import static dev.percolate.request.MentorOffersContract.ANA;
import static dev.percolate.request.MentorOffersContract.BEN;
import static dev.percolate.request.MentorOffersContract.CHIARA;
import static dev.percolate.request.MentorOffersContract.ELSEWHERE;
import static dev.percolate.request.MentorOffersContract.HERE;
import static dev.percolate.request.MentorOffersContract.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.request.OfferMeanings.Unread;
import dev.percolate.request.OfferSearch.Found;
import dev.percolate.request.OfferSearch.Side;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What offers mean is kept, and found again.
public interface OfferMeaningsContract {
    Embedding NORTH = Embedding.of(new float[] {0, 1});
    Embedding EAST = Embedding.of(new float[] {1, 0});
    Embedding NORTH_EAST = Embedding.of(new float[] {1, 1});

    MentorOffers offers();

    OfferMeanings meanings();

    OfferSearch search();

    static MentorOffer offer(dev.percolate.workspace.PersonId person, String helpsWith, String beenThrough) {
        return new MentorOffer(
                HERE, person, helpsWith, Set.of(Need.COACHING), beenThrough, 2, null, "", false, NOW, NOW);
    }

    @Test
    default void isReadOnceAndAgainWhenATextOrTheVersionChanges() {
        offers().keep(offer(ANA, "SQL", "A move abroad"));
        var unread = new Unread(HERE, ANA, "SQL", "A move abroad");
        assertThat(meanings().unread("1", 9)).containsExactly(unread);

        meanings().keep(unread, NORTH, EAST, "1", NOW);
        assertThat(meanings().unread("1", 9)).isEmpty();
        assertThat(meanings().unread("2", 9)).containsExactly(unread);
        assertThat(meanings().unread("0", 9)).containsExactly(unread);

        offers().keep(offer(ANA, "SQL", "A move abroad"));
        offers().pause(HERE, ANA, null);
        assertThat(meanings().unread("1", 9)).as("with the same texts").isEmpty();

        offers().keep(offer(ANA, "SQL", ""));
        assertThat(meanings().unread("1", 9)).containsExactly(new Unread(HERE, ANA, "SQL", ""));
    }

    @Test
    default void neverKeepsTheMeaningOfAnEarlierText() {
        offers().keep(offer(ANA, "Python", ""));
        meanings().keep(new Unread(HERE, ANA, "SQL", ""), NORTH, null, "1", NOW);

        assertThat(meanings().unread("1", 9)).hasSize(1);
        assertThat(search().byMeaning(HERE, Side.HELPS_WITH, NORTH, "1", 9)).isEmpty();
    }

    @Test
    default void givesAFewAtATimeOfAllWorkspaces() {
        offers().keep(offer(ANA, "SQL", ""));
        offers().keep(offer(BEN, "SQL", ""));
        offers().keep(MentorOffersContract.offer(ELSEWHERE, CHIARA, "SQL", false));
        assertThat(meanings().unread("1", 2)).hasSize(2);
        assertThat(meanings().unread("1", 9)).hasSize(3);
    }

    @Test
    default void findsTheClosestByMeaning() {
        read(offer(ANA, "SQL", "A move abroad"), NORTH, EAST);
        read(offer(BEN, "Python", ""), NORTH_EAST, null);
        read(offer(CHIARA, "Rust", ""), EAST, null);

        assertThat(search().byMeaning(HERE, Side.HELPS_WITH, NORTH, "1", 2))
                .extracting(Found::person)
                .containsExactly(ANA, BEN);
        assertThat(search().byMeaning(HERE, Side.BEEN_THROUGH, NORTH, "1", 2))
                .extracting(Found::person)
                .containsExactly(ANA);
        assertThat(search().byMeaning(ELSEWHERE, Side.HELPS_WITH, NORTH, "1", 2))
                .isEmpty();
        assertThat(search().byMeaning(HERE, Side.HELPS_WITH, NORTH, "2", 2)).isEmpty();
    }

    @Test
    default void findsWhatIsNewAtOnce() {
        read(offer(ANA, "SQL", ""), NORTH, null);
        assertThat(search().byMeaning(HERE, Side.HELPS_WITH, EAST, "1", 9)).hasSize(1);

        read(offer(BEN, "Python", ""), EAST, null);
        read(offer(ANA, "Rust", ""), NORTH_EAST, null);
        assertThat(search().byMeaning(HERE, Side.HELPS_WITH, EAST, "1", 9))
                .extracting(Found::person)
                .containsExactly(BEN, ANA);
        assertThat(search().byMeaning(HERE, Side.HELPS_WITH, EAST, "1", 9)
                        .getLast()
                        .closeness())
                .isCloseTo(0.7, org.assertj.core.data.Offset.offset(0.02));
    }

    @Test
    default void findsNobodyByWhatWasTakenBackOrCannotBeRead() {
        read(offer(ANA, "SQL", "A move abroad"), NORTH, EAST);
        assertThat(search().byMeaning(HERE, Side.BEEN_THROUGH, EAST, "1", 9)).hasSize(1);

        read(offer(ANA, "SQL", ""), NORTH, null);
        assertThat(search().byMeaning(HERE, Side.BEEN_THROUGH, EAST, "1", 9)).isEmpty();
        read(offer(ANA, "?", ""), null, null);
        assertThat(search().byMeaning(HERE, Side.HELPS_WITH, NORTH, "1", 9)).isEmpty();
        assertThat(meanings().unread("1", 9)).isEmpty();
    }

    private void read(MentorOffer offer, @Nullable Embedding helpsWith, @Nullable Embedding beenThrough) {
        offers().keep(offer);
        meanings()
                .keep(
                        new Unread(HERE, offer.person(), offer.helpsWith(), offer.beenThrough()),
                        helpsWith,
                        beenThrough,
                        "1",
                        NOW);
    }

    @Test
    default void findsByWordsTheRarerFirst() {
        offers().keep(offer(ANA, "Budget talks", ""));
        offers().keep(offer(BEN, "Budget and customs papers", "My own burnout"));
        offers().keep(offer(CHIARA, "Budget", "Customs, twice"));
        offers().keep(MentorOffersContract.offer(ELSEWHERE, ANA, "Customs", false));

        assertThat(search().byWords(HERE, Side.HELPS_WITH, "a budget for customs", 9))
                .extracting(Found::person)
                .startsWith(BEN)
                .hasSize(3);
        assertThat(search().byWords(HERE, Side.BEEN_THROUGH, "customs", 9))
                .extracting(Found::person)
                .containsExactly(CHIARA);
        assertThat(search().byWords(HERE, Side.HELPS_WITH, "", 9)).isEmpty();
        assertThat(search().byWords(HERE, Side.HELPS_WITH, "☕ <!channel> ' \\ | &", 9))
                .isEmpty();
    }

    @Test
    default void findsByNamedNeedsTheMostFirst() {
        offers().keep(new MentorOffer(HERE, ANA, "a", Set.of(Need.SUPPORT), "", 1, null, "", false, NOW, NOW));
        offers().keep(new MentorOffer(
                HERE, BEN, "b", Set.of(Need.SUPPORT, Need.COUNSEL), "", 1, null, "", false, NOW, NOW));
        offers().keep(new MentorOffer(HERE, CHIARA, "c", Set.of(), "", 1, null, "", false, NOW, NOW));

        assertThat(search().byNeeds(HERE, Set.of(Need.SUPPORT, Need.COUNSEL), 1, 9))
                .isEqualTo(List.of(BEN, ANA));
        assertThat(search().byNeeds(HERE, Set.of(), 1, 9)).isEmpty();
        assertThat(search().byNeeds(ELSEWHERE, Set.of(Need.SUPPORT), 1, 9)).isEmpty();
    }
}
