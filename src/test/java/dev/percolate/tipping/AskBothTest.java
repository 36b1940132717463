package dev.percolate.tipping;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Tie;
import dev.percolate.introduction.Colleagues;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AskBothTest {
    private final Asking asking = new Asking();

    private static Instant day(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    @Test
    void asksEachOfTheTwoAloneQuotingWhatBothKnow() {
        asking.grows(ANA, BEN, 5, MONDAY);

        assertThat(asking.asked).hasSize(2).allSatisfy(one -> {
            assertThat(one.notBefore()).isEqualTo(MONDAY);
            assertThat(one.question().conversations()).isEqualTo(5);
        });
        assertThat(asking.askedOf(ANA).about()).isEqualTo(BEN.id());
        assertThat(asking.askedOf(BEN).about()).isEqualTo(ANA.id());
    }

    @Test
    void asksNobodyWhereItIsTurnedOff() {
        asking.switches.turn(WORKSPACE, new Switches.Set(false, true), MONDAY);

        asking.grows(ANA, BEN, 5, MONDAY);

        assertThat(asking.asked).isEmpty();
    }

    @Test
    void asksTheOneAsIfTheOtherCouldBeAskedToo() {
        asking.declined.decline(WORKSPACE, BEN.id(), MONDAY);
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.log.directory.with(NOWHERE);
        asking.grows(CHIARA, NOWHERE, 5, MONDAY);

        assertThat(asking.asked)
                .extracting(one -> one.question().person())
                .containsExactlyInAnyOrder(ANA.id(), CHIARA.id());
    }

    @Test
    void asksNobodyAboutWhomItCannotWriteTo() {
        for (Person other : List.of(GONE, Colleagues.EXTERNAL)) {
            asking.log.directory.with(other);
            asking.grows(ANA, other, 5, MONDAY);
        }
        assertThat(asking.asked).isEmpty();

        asking.log.directory.with(GUEST);
        asking.grows(ANA, GUEST, 5, MONDAY);
        assertThat(asking.asked)
                .extracting(one -> one.question().person())
                .containsExactlyInAnyOrder(ANA.id(), GUEST.id());
    }

    /// A night has many questions, and people change their minds meanwhile.
    @Test
    void looksAgainAtWhatPeopleWantWhenItKeepsAQuestion() {
        asking.whenAsked = () -> {
            asking.whenAsked = () -> {};
            asking.declining.decline(WORKSPACE, BEN.id(), MONDAY);
            asking.apart.keepApart(WORKSPACE, MERE.id(), CHIARA.id(), MONDAY);
        };
        asking.asking.consider(List.of(grown(ANA, BEN, 9), grown(CHIARA, MERE, 5)), MONDAY);

        assertThat(asking.asked).extracting(one -> one.question().person()).containsExactly(ANA.id());
    }

    @Test
    void asksNeitherWhereOneKeepsTheOtherApartFromTheStart() {
        asking.apart.keepApart(WORKSPACE, BEN.id(), ANA.id(), MONDAY);

        asking.grows(ANA, BEN, 5, MONDAY);

        assertThat(asking.asked).isEmpty();
    }

    @Test
    void asksAboutOneInANightAndNoFurtherWhileThatIsOnItsWay() {
        asking.asking.consider(List.of(grown(ANA, BEN, 5), grown(ANA, CHIARA, 9)), MONDAY);
        assertThat(asking.timesAsked(ANA)).isEqualTo(1);
        assertThat(asking.askedOf(ANA).about()).isEqualTo(CHIARA.id());

        asking.grows(ANA, BEN, 5, day(1));
        assertThat(asking.timesAsked(ANA)).isEqualTo(1);
        asking.arrives(ANA.id(), day(1));
        asking.grows(ANA, BEN, 5, day(31).minusSeconds(1));
        assertThat(asking.timesAsked(ANA)).as("within thirty days").isEqualTo(1);

        asking.grows(ANA, BEN, 5, day(31));
        assertThat(asking.askedOf(ANA).about()).isEqualTo(BEN.id());
        assertThat(asking.timesAsked(BEN)).isEqualTo(1);
    }

    private static GrownTie grown(Person one, Person other, int conversations) {
        var day = LocalDate.of(2026, 1, 4);
        return new GrownTie(Asking.tie(one, other), Origin.CHANCE, conversations, day.minusDays(90), day);
    }

    @ParameterizedTest
    @CsvSource({"MENTORING,180", "LATER,180", "SOMETHING_ELSE,365"})
    void asksAgainAfterTheirOwnRestAndFurtherConversations(Reply reply, int days) {
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.arrives(ANA.id(), MONDAY);
        asking.says(ANA, reply, day(2));
        asking.passes(day(30));

        asking.grows(ANA, BEN, 99, day(2 + days).minusSeconds(1));
        asking.grows(ANA, BEN, 8, day(2 + days));
        assertThat(asking.timesAsked(ANA)).isEqualTo(1);
        asking.grows(ANA, BEN, 9, day(2 + days));
        assertThat(asking.timesAsked(ANA)).isEqualTo(2);
    }

    @Test
    void asksWhoeverWasSilentAgainAsAfterLater() {
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.arrives(ANA.id(), day(1));
        asking.passes(day(22));

        asking.grows(ANA, BEN, 9, day(181).minusSeconds(1));
        assertThat(asking.timesAsked(ANA)).isEqualTo(1);
        asking.grows(ANA, BEN, 9, day(181));
        assertThat(asking.timesAsked(ANA)).isEqualTo(2);
    }

    @Test
    void neverAsksAgainWhoeverDoesNotWantThat() {
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.arrives(ANA.id(), MONDAY);
        asking.says(ANA, Reply.NEVER_AGAIN, day(1));
        asking.passes(day(30));

        asking.grows(ANA, BEN, 99, day(5000));
        asking.forgetting.forget(WORKSPACE, BEN.id());
        asking.grows(ANA, BEN, 99, day(5001));

        assertThat(asking.timesAsked(ANA)).isEqualTo(1);
    }

    @Test
    void oneThatNeverArrivedIsAskedAgainAfterTwoWeeks() {
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.passes(day(14).minusSeconds(1));
        asking.grows(ANA, BEN, 5, day(14).minusSeconds(1));
        assertThat(asking.timesAsked(ANA)).isEqualTo(1);

        asking.passes(day(14));
        asking.grows(ANA, BEN, 5, day(14));

        assertThat(asking.timesAsked(ANA)).isEqualTo(2);
    }

    /// Those that could not be closed stay due, and are tried the next time.
    @Test
    void howeverManyCannotBeClosedKeepNoOtherWaiting() {
        Set<UUID> broken = new HashSet<>();
        for (int i = 0; i < 205; i++) {
            var about = new PersonId("U" + (1000 + i));
            var question = Question.about(
                    new GrownTie(new Tie(WORKSPACE, ANA.id(), about), Origin.CHANCE, 5, TODAY, TODAY),
                    ANA.id(),
                    MONDAY.plusSeconds(i));
            asking.questions.add(question);
            if (i < 150) {
                broken.add(question.id());
            }
        }
        var closing = new CloseQuestion(asking.questions, asking.named) {
            @Override
            void close(WorkspaceId workspace, UUID id, Instant now) {
                if (broken.contains(id)) {
                    throw new IllegalStateException("not now");
                }
                super.close(workspace, id, now);
            }
        };
        new CloseQuestions(asking.questions, asking.suggestions, closing).run(day(15));

        assertThat(asking.questions.unclosed(WORKSPACE, List.of(ANA.id())))
                .extracting(Question::id)
                .containsExactlyInAnyOrderElementsOf(broken);
    }

    @Test
    void asksAboutNoTieThatIsNamed() {
        asking.named.agree(Asking.tie(ANA, BEN), MONDAY);
        asking.passes(day(0));
        assertThat(asking.revealed).hasSize(1);

        asking.grows(ANA, BEN, 5, day(1));

        assertThat(asking.asked).isEmpty();
    }

    @Test
    void asksNobodyAboutWhomTheySaidSoOpenlyAndTheOtherAllTheSame() {
        asking.suggesting.suggest(WORKSPACE, BEN, ANA.id(), MONDAY);

        asking.grows(ANA, BEN, 5, MONDAY);

        assertThat(asking.asked).extracting(one -> one.question().person()).containsExactly(ANA.id());
    }

    @Test
    void twiceInANightIsOnce() {
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.grows(ANA, BEN, 5, MONDAY);

        assertThat(asking.asked).hasSize(2);
    }
}
