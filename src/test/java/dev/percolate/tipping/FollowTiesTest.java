package dev.percolate.tipping;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Account;
import dev.percolate.episode.EpisodeLength;
import dev.percolate.episode.Log;
import dev.percolate.episode.Marks;
import dev.percolate.episode.ReadTies;
import dev.percolate.episode.Tie;
import dev.percolate.episode.ViewsInMemory;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FollowTiesTest {
    private static final Tie TIE = new Tie(WORKSPACE, ANA.id(), BEN.id());

    private final Log log = new Log();
    private final TieStatesInMemory states = new TieStatesInMemory();
    private final FollowTies following = new FollowTies(states, log.ties, new ViewsInMemory());

    @BeforeEach
    void listens() {
        log.listeners.add(following);
    }

    private void both(LocalDate day) {
        log.notes(ANA, BEN, day);
        log.notes(BEN, ANA, day);
    }

    private void isOf(SharedConversation... conversations) {
        assertThat(states.find(TIE)).isEqualTo(TieFilter.IN_USE.replay(List.of(conversations)));
    }

    @Test
    void knowsNothingOfWhatOneOfTheTwoNotedAlone() {
        log.notes(ANA, BEN, TODAY);
        isOf();
        log.notes(BEN, CHIARA, TODAY);
        isOf();

        log.notes(BEN, ANA, TODAY);
        isOf(SharedConversation.on(TODAY));
        assertThat(states.find(new Tie(WORKSPACE, BEN.id(), CHIARA.id()))).isEmpty();
    }

    @Test
    void takesTheShorterLengthAndWhatEachOfTheTwoRated() {
        log.notes(
                ANA,
                BEN,
                Account.of(TODAY).lasting(EpisodeLength.UNDER_15_MINUTES).marked(new Marks(5, 4)));
        log.notes(BEN, ANA, Account.of(TODAY).lasting(EpisodeLength.LONGER).marked(new Marks(null, 2)));

        isOf(SharedConversation.on(TODAY).lasting(10).rated(OptionalDouble.of(4.5), OptionalDouble.of(2)));
    }

    @Test
    void takesNoLengthThatOnlyOneOfThemSaidAndNoRatingWhereThereIsNone() {
        log.notes(ANA, BEN, Account.of(TODAY).lasting(EpisodeLength.UP_TO_60_MINUTES));
        log.notes(BEN, ANA, Account.of(TODAY));

        isOf(SharedConversation.on(TODAY));
    }

    @Test
    void takesEveryLengthAsThatManyMinutes() {
        assertThat(List.of(EpisodeLength.values()))
                .extracting(Lasted::of)
                .containsExactly(Lasted.UNDER_15, Lasted.FROM_15_TO_30, Lasted.FROM_30_TO_60, Lasted.OVER_60);
    }

    /// Nothing but the log could say how it was before.
    @Test
    void addsOneConversationToWhatItRemembersWithoutReadingTheLog() {
        both(TODAY.minusDays(9));
        var other = TieStatesContract.state(7, TODAY.minusDays(2));
        states.keep(TIE, other);

        both(TODAY);

        assertThat(states.find(TIE).orElseThrow().conversations()).isEqualTo(8);
        assertThat(states.find(TIE).orElseThrow().first()).isEqualTo(other.first());
    }

    @Test
    void tellsAllAgainThatOtherParametersMade() {
        both(TODAY.minusDays(9));
        var now = states.find(TIE).orElseThrow();
        states.keep(TIE, new TieState(0, 7, 1, now.first(), now.last(), now.timing(), now.length(), now.depth()));

        both(TODAY);

        isOf(SharedConversation.on(TODAY.minusDays(9)), SharedConversation.on(TODAY));
    }

    @Test
    void findsATieWhoseConversationsWereThereBeforeIt() {
        log.listeners.clear();
        both(TODAY.minusDays(9));
        both(TODAY.minusDays(8));
        log.listeners.add(following);

        both(TODAY);

        assertThat(states.find(TIE).orElseThrow().conversations()).isEqualTo(3);
    }

    @Test
    void forgetsTheTieWithItsLastConversation() {
        both(TODAY);
        var id = log.ownWith(BEN, ANA).getFirst().view().id();
        log.correcting.delete(WORKSPACE, BEN.id(), id, Instant.EPOCH);

        assertThat(states.find(TIE)).isEmpty();
    }

    @Test
    void remembersTheLatestHundredConversationsAndNoMore() {
        for (int day = 104; day >= 0; day--) {
            both(TODAY.minusDays(day));
            isOf(recount(ANA, BEN));
        }
        var state = states.find(TIE).orElseThrow();
        assertThat(state.conversations()).isEqualTo(ReadTies.MOST);
        assertThat(state.first()).isEqualTo(TODAY.minusDays(99));

        both(TODAY.minusDays(200));
        isOf(recount(ANA, BEN));
        log.correcting.delete(
                WORKSPACE, BEN.id(), log.ownWith(BEN, ANA).getFirst().view().id(), Instant.EPOCH);
        isOf(recount(ANA, BEN));
        assertThat(states.find(TIE).orElseThrow().first()).isEqualTo(TODAY.minusDays(100));
    }

    private SharedConversation[] recount(Person one, Person other) {
        return log.shared(one, other).stream().map(SharedConversation::of).toArray(SharedConversation[]::new);
    }
}
