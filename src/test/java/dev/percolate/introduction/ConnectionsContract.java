package dev.percolate.introduction;

import static dev.percolate.introduction.IntroductionsContract.ANA;
import static dev.percolate.introduction.IntroductionsContract.BEN;
import static dev.percolate.introduction.IntroductionsContract.CHIARA;
import static dev.percolate.introduction.IntroductionsContract.COFFEE;
import static dev.percolate.introduction.IntroductionsContract.ELSEWHERE;
import static dev.percolate.introduction.IntroductionsContract.FIRST;
import static dev.percolate.introduction.IntroductionsContract.HERE;
import static dev.percolate.introduction.IntroductionsContract.NOW;
import static dev.percolate.introduction.IntroductionsContract.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.introduction.Connection.Answer;
import dev.percolate.introduction.Introductions.Due;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public interface ConnectionsContract {
    PersonId DIEGO = new PersonId("U4DIEGO");
    Duration A_WEEK = Duration.ofDays(7);
    UUID THIRD = new UUID(3, 3);
    PersonId LEFT = PersonId.someoneWhoLeft(1);

    Connections connections();

    static Connection connection(UUID id, Circle circle, PersonId introducer, Instant askedAt, Pair pair) {
        return new Connection(
                id, circle, introducer, ZoneId.of("Europe/Rome"), pair, askedAt, askedAt.plus(A_WEEK), null);
    }

    private Connection chiaraConnects(UUID id, Instant askedAt, PersonId one, PersonId other) {
        var connection = connection(id, COFFEE, CHIARA, askedAt, new Pair(one, other));
        connections().keep(connection);
        return connection;
    }

    @Test
    default void keepsAllOfIt() {
        var connection = chiaraConnects(FIRST, NOW, BEN, ANA);
        assertThat(connections().find(HERE, FIRST)).contains(connection);

        var nowhere = new Connection(SECOND, COFFEE, ANA, null, new Pair(BEN, CHIARA), NOW, NOW.plusSeconds(1), null);
        connections().keep(nowhere);
        assertThat(connections().find(HERE, SECOND)).contains(nowhere);
        assertThat(connections().find(HERE, THIRD)).isEmpty();
    }

    @Test
    default void knowsTheOneThatWaitsForItsAnswer() {
        var connection = chiaraConnects(FIRST, NOW, ANA, BEN);

        assertThat(connections().openOf(HERE, CHIARA, new Pair(BEN, ANA))).contains(connection);
        assertThat(connections().openOf(HERE, CHIARA, new Pair(DIEGO, ANA))).isEmpty();
        assertThat(connections().openOf(HERE, DIEGO, new Pair(BEN, ANA)))
                .as("somebody else's")
                .isEmpty();
        connections().answer(HERE, FIRST, Answer.NOT_THIS_TIME);
        assertThat(connections().openOf(HERE, CHIARA, new Pair(BEN, ANA))).isEmpty();
    }

    @Test
    default void keepsOneOfTheSameTwoAtATime() {
        chiaraConnects(FIRST, NOW, ANA, BEN);
        assertThatThrownBy(() -> chiaraConnects(SECOND, NOW.plusSeconds(1), BEN, ANA))
                .isInstanceOf(RuntimeException.class);

        connections().answer(HERE, FIRST, Answer.INTRODUCED);
        chiaraConnects(THIRD, NOW.plusSeconds(2), BEN, ANA);
        connections().keep(connection(new UUID(4, 4), COFFEE, DIEGO, NOW, new Pair(ANA, BEN)));
        assertThat(connections().openOf(HERE, DIEGO, new Pair(BEN, ANA))).isPresent();
    }

    @Test
    default void countsWhatOneAskedForWhateverCameOfIt() {
        chiaraConnects(FIRST, NOW.plusSeconds(5), ANA, BEN);
        chiaraConnects(SECOND, NOW, ANA, DIEGO);
        connections().answer(HERE, FIRST, Answer.NOT_THIS_TIME);

        assertThat(connections().askedSince(HERE, CHIARA, NOW.minusSeconds(1)))
                .containsExactly(NOW, NOW.plusSeconds(5));
        assertThat(connections().askedSince(HERE, CHIARA, NOW)).containsExactly(NOW.plusSeconds(5));
        assertThat(connections().askedSince(HERE, DIEGO, Instant.EPOCH)).isEmpty();
        assertThat(connections().latestOf(HERE, CHIARA, 9))
                .extracting(Connection::id)
                .containsExactly(FIRST, SECOND);
        assertThat(connections().latestOf(HERE, CHIARA, 1)).hasSize(1);
    }

    @Test
    default void isAnsweredOnce() {
        chiaraConnects(FIRST, NOW, ANA, BEN);

        assertThat(connections().answer(HERE, FIRST, Answer.INTRODUCED)).isTrue();
        assertThat(connections().answer(HERE, FIRST, Answer.NOT_THIS_TIME)).isFalse();
        assertThat(connections().answer(HERE, SECOND, Answer.NOT_THIS_TIME)).isFalse();

        assertThat(connections().find(HERE, FIRST)).map(Connection::answer).contains(Answer.INTRODUCED);
    }

    @Test
    default void isDueInOrder() {
        var later = new Due(HERE, SECOND, NOW.plus(A_WEEK).plusSeconds(1));
        var sooner = new Due(HERE, FIRST, NOW.plus(A_WEEK));
        chiaraConnects(SECOND, NOW.plusSeconds(1), ANA, DIEGO);
        chiaraConnects(FIRST, NOW, ANA, BEN);

        assertThat(connections().nextDue()).contains(sooner.at());
        assertThat(connections().due(sooner.at().minusSeconds(1), null, 9)).isEmpty();
        assertThat(connections().due(sooner.at(), null, 9)).containsExactly(sooner);
        assertThat(connections().due(later.at(), null, 9)).containsExactly(sooner, later);
        assertThat(connections().due(later.at(), null, 1)).containsExactly(sooner);
        assertThat(connections().due(later.at(), sooner, 9)).containsExactly(later);

        connections().answer(HERE, FIRST, Answer.INTRODUCED);
        assertThat(connections().due(later.at(), null, 9)).containsExactly(later);
        assertThat(connections().nextDue()).contains(later.at());
        connections().answer(HERE, SECOND, Answer.INTRODUCED);
        assertThat(connections().nextDue()).isEmpty();
    }

    @Test
    default void forgetsWhatOneAskedFor() {
        chiaraConnects(FIRST, NOW, ANA, BEN);
        chiaraConnects(SECOND, NOW, ANA, DIEGO);
        connections().answer(HERE, SECOND, Answer.INTRODUCED);

        connections().forget(HERE, CHIARA);

        assertThat(connections().latestOf(HERE, CHIARA, 9)).isEmpty();
        assertThat(connections().nextDue()).isEmpty();
    }

    @Test
    default void whoeverWasNamedBecomesSomeoneWhoLeftNotBeforeTheAnswer() {
        chiaraConnects(FIRST, NOW, ANA, BEN);
        chiaraConnects(SECOND, NOW, ANA, DIEGO);
        connections().answer(HERE, SECOND, Answer.NOT_THIS_TIME);

        connections().forget(HERE, ANA);

        assertThat(connections().find(HERE, FIRST)).map(Connection::pair).contains(new Pair(ANA, BEN));
        assertThat(connections().find(HERE, SECOND)).map(Connection::pair).contains(new Pair(LEFT, DIEGO));
        connections().forget(HERE, BEN);
        connections().answer(HERE, FIRST, Answer.NOT_THIS_TIME);
        assertThat(connections().find(HERE, FIRST))
                .map(Connection::pair)
                .contains(new Pair(LEFT, PersonId.someoneWhoLeft(2)));
        connections().forget(HERE, DIEGO);
        assertThat(connections().find(HERE, SECOND))
                .map(Connection::people)
                .hasValueSatisfying(people -> assertThat(people).allMatch(PersonId::isSomeoneWhoLeft));
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        var elsewhere = new Circle(ELSEWHERE, new ChannelId("C1"));
        connections().keep(connection(FIRST, elsewhere, CHIARA, NOW, new Pair(ANA, BEN)));
        chiaraConnects(FIRST, NOW, ANA, BEN);

        assertThat(connections().answer(HERE, FIRST, Answer.INTRODUCED)).isTrue();
        connections().forget(HERE, ANA);
        connections().forget(HERE, CHIARA);

        assertThat(connections().find(HERE, FIRST)).isEmpty();
        assertThat(connections().openOf(ELSEWHERE, CHIARA, new Pair(ANA, BEN)))
                .map(Connection::circle)
                .contains(elsewhere);
        assertThat(connections().latestOf(ELSEWHERE, CHIARA, 9)).hasSize(1);
        assertThat(connections().askedSince(ELSEWHERE, CHIARA, Instant.EPOCH)).hasSize(1);
        assertThat(connections().due(NOW.plus(A_WEEK), null, 9))
                .containsExactly(new Due(ELSEWHERE, FIRST, NOW.plus(A_WEEK)));
    }
}
