package dev.percolate.tipping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public interface QuestionsContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    PersonId CHIARA = new PersonId("U3CHIARA");
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    Instant LATER = NOW.plus(Duration.ofDays(40));
    Quarter FIRST = new Quarter(2026, 1);
    Quarter SECOND = new Quarter(2026, 2);

    Questions questions();

    ClosedQuestions closed();

    static Question question(WorkspaceId workspace, int id, PersonId person, PersonId about) {
        return new Question(
                workspace,
                new UUID(6, id),
                person,
                about,
                Origin.CHANCE,
                7,
                LocalDate.of(2025, 9, 30),
                NOW.plusSeconds(id),
                null,
                null,
                null,
                NOW.plusSeconds(id).plus(Question.LOST_AFTER));
    }

    private Question asks(int id, PersonId person, PersonId about) {
        var question = question(HERE, id, person, about);
        assertThat(questions().add(question)).isTrue();
        return question;
    }

    private Question closes(Question question, Instant at) {
        assertThat(questions().close(question, Rest.after(question), at)).isTrue();
        return question;
    }

    @Test
    default void keepsAllOfIt() {
        var question = asks(1, ANA, BEN);

        assertThat(questions().find(HERE, question.id())).contains(question);
        assertThat(questions().find(HERE, new UUID(7, 7))).isEmpty();
        for (Reply reply : Reply.values()) {
            var replied = question.arrived(NOW.plusSeconds(60)).replying(reply, NOW.plusSeconds(90));
            assertThat(questions().keep(replied)).isTrue();
            assertThat(questions().find(HERE, question.id())).contains(replied);
        }
        assertThat(questions().keep(question.arrived(NOW).silent())).isTrue();
        assertThat(questions().find(HERE, question.id())).map(Question::reply).isEmpty();
    }

    @Test
    default void hasOneAtATimeAboutTheSamePerson() {
        var question = asks(1, ANA, BEN);

        assertThat(questions().add(question)).isFalse();
        assertThat(questions().add(question(HERE, 2, ANA, BEN))).isFalse();
        asks(3, BEN, ANA);
        asks(4, ANA, CHIARA);
        closes(question.arrived(NOW), LATER);
        asks(2, ANA, BEN);
        assertThat(questions().add(question)).as("its id is used").isFalse();
    }

    @Test
    default void readsManyPeoplesAtOnce() {
        var anas = asks(1, ANA, BEN);
        var bens = asks(2, BEN, ANA);
        asks(3, CHIARA, ANA);

        assertThat(questions().unclosed(HERE, List.of(ANA, BEN))).containsExactly(bens, anas);
        assertThat(questions().unclosed(HERE, List.of())).isEmpty();
        closes(anas.arrived(NOW), LATER);
        assertThat(questions().unclosed(HERE, List.of(ANA, BEN))).containsExactly(bens);
    }

    @Test
    default void readsOnesOwnLatestFirstClosedOrNot() {
        var first = asks(1, ANA, BEN);
        var second = asks(2, ANA, CHIARA);
        asks(3, BEN, ANA);
        closes(questions().find(HERE, first.id()).orElseThrow().arrived(NOW), LATER);

        assertThat(questions().of(HERE, ANA)).extracting(Question::id).containsExactly(second.id(), first.id());
    }

    @Test
    default void isDueWhenItCloses() {
        var question = asks(1, ANA, BEN);
        assertThat(questions().nextDue()).contains(question.closesAt());
        var arrived = question.arrived(NOW);
        questions().keep(arrived);

        assertThat(questions().nextDue()).contains(arrived.closesAt());
        assertThat(questions().due(arrived.closesAt().minusSeconds(1), null, 9)).isEmpty();
        assertThat(questions().due(arrived.closesAt(), null, 9)).containsExactly(arrived);
        assertThat(questions().due(arrived.closesAt(), null, 0)).isEmpty();
        closes(arrived, arrived.closesAt());
        assertThat(questions().nextDue()).isEmpty();
        assertThat(questions().due(LATER, null, 9)).isEmpty();
    }

    @Test
    default void readsWhatIsDuePageByPage() {
        asks(1, ANA, BEN);
        asks(2, BEN, ANA);
        assertThat(questions().add(question(ELSEWHERE, 1, ANA, BEN))).isTrue();
        asks(3, CHIARA, ANA);

        var all = questions().due(LATER, null, 9);
        assertThat(all).hasSize(4);
        for (int i = 0; i < all.size(); i++) {
            assertThat(questions().due(LATER, all.get(i), 9)).isEqualTo(all.subList(i + 1, all.size()));
        }
    }

    @Test
    default void knowsWhomOneReachedLately() {
        questions().keep(asks(1, ANA, BEN).arrived(NOW.plusSeconds(9)));
        asks(2, BEN, ANA);
        var closed = asks(3, CHIARA, ANA).arrived(NOW.plusSeconds(9));
        questions().keep(closed);
        closes(closed, LATER);

        var people = List.of(ANA, BEN, CHIARA);
        assertThat(questions().reachedSince(HERE, people, NOW.plusSeconds(8))).containsExactlyInAnyOrder(ANA, CHIARA);
        assertThat(questions().reachedSince(HERE, List.of(ANA), NOW.plusSeconds(10)))
                .isEmpty();
        assertThat(questions().reachedSince(ELSEWHERE, people, NOW)).isEmpty();
    }

    @Test
    default void closesOnceAndSaysNoMore() {
        var question = asks(1, ANA, BEN).arrived(NOW).replying(Reply.SOMETHING_ELSE, NOW);
        questions().keep(question);
        closes(question, LATER);

        assertThat(questions().close(question, Rest.after(question), LATER)).isFalse();
        assertThat(questions().keep(question.replying(Reply.MENTORING, LATER))).isFalse();
        assertThat(questions().find(HERE, question.id())).contains(question);
    }

    @Test
    default void keepsTheLastRest() {
        var first = asks(1, ANA, BEN).arrived(NOW).replying(Reply.NEVER_AGAIN, NOW);
        questions().keep(first);
        closes(first, LATER);
        assertThat(questions().rests(HERE, List.of(ANA, CHIARA))).containsExactly(Rest.after(first));
        assertThat(questions().rests(HERE, List.of(BEN))).isEmpty();

        var second = asks(2, ANA, BEN).arrived(NOW);
        closes(second, LATER);
        assertThat(questions().rests(HERE, List.of(ANA))).containsExactly(Rest.after(second));
    }

    @Test
    default void oneThatNeverArrivedLeavesNothing() {
        var question = asks(1, ANA, BEN);

        questions().remove(question);

        assertThat(questions().find(HERE, question.id())).isEmpty();
        assertThat(questions().rests(HERE, List.of(ANA))).isEmpty();
        assertThat(questions().add(question)).isTrue();
    }

    @Test
    default void isCountedWithTheQuarterInWhichItCloses() {
        var silent = asks(1, ANA, BEN).arrived(NOW);
        var said = asks(2, BEN, ANA).arrived(NOW).replying(Reply.LATER, NOW);
        questions().keep(silent);
        questions().keep(said);
        closes(silent, Instant.parse("2026-03-31T23:59:59Z"));
        closes(said, Instant.parse("2026-04-01T00:00:00Z"));
        asks(3, CHIARA, ANA);

        var tie = new Tie(HERE, ANA, BEN);
        assertThat(closed().closedIn(HERE, FIRST)).containsExactly(new ClosedQuestion(ANA, tie, Origin.CHANCE, null));
        assertThat(closed().closedIn(HERE, SECOND))
                .containsExactly(new ClosedQuestion(BEN, tie, Origin.CHANCE, Reply.LATER));
        closed().wipe(HERE, FIRST);
        assertThat(closed().closedIn(HERE, FIRST)).isEmpty();
        assertThat(questions().find(HERE, silent.id())).isEmpty();
        assertThat(closed().closedIn(HERE, SECOND)).hasSize(1);
        assertThat(questions().rests(HERE, List.of(ANA, BEN))).hasSize(2);
    }

    @Test
    default void forgetsBothWays() {
        asks(1, ANA, BEN);
        asks(2, BEN, ANA);
        closes(asks(3, CHIARA, BEN).arrived(NOW), LATER);
        closed().wipe(HERE, FIRST);
        var others = asks(4, ANA, CHIARA);
        assertThat(questions().known(HERE, BEN)).containsExactly(ANA);

        questions().forget(HERE, BEN);

        assertThat(questions().known(HERE, BEN)).isEmpty();
        assertThat(questions().unclosed(HERE, List.of(ANA, BEN, CHIARA))).containsExactly(others);
        assertThat(questions().rests(HERE, List.of(CHIARA)))
                .as("their own wish")
                .hasSize(1);

        questions().forget(HERE, CHIARA);
        assertThat(questions().rests(HERE, List.of(CHIARA))).isEmpty();
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        var elsewhere = question(ELSEWHERE, 1, ANA, BEN);
        assertThat(questions().add(elsewhere)).isTrue();
        var here = asks(1, ANA, BEN).arrived(NOW).replying(Reply.LATER, NOW);

        questions().keep(here);
        assertThat(questions().find(ELSEWHERE, here.id())).contains(elsewhere);
        closes(here, LATER);
        assertThat(questions().rests(ELSEWHERE, List.of(ANA))).isEmpty();
        assertThat(closed().closedIn(ELSEWHERE, FIRST)).isEmpty();
        closed().wipe(ELSEWHERE, FIRST);
        assertThat(closed().closedIn(HERE, FIRST)).hasSize(1);
        questions().remove(here);
        questions().forget(HERE, ANA);

        assertThat(questions().of(ELSEWHERE, ANA)).containsExactly(elsewhere);
        assertThat(questions().known(HERE, ANA)).isEmpty();
        assertThat(questions().of(HERE, ANA)).isEmpty();
    }
}
