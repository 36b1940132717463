package dev.percolate.introduction;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.SECOND;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.AnswerIntroduction.Answered;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkspaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AnswerIntroductionTest {
    private final CoffeeChannel coffee = new CoffeeChannel((_, _, _, _) -> {});

    @BeforeEach
    void anasIntroductionToBenIsOpen() {
        coffee.joinedBy(ANA, BEN).asks(ANA);
    }

    @Test
    void keepsAnAnswerUntilItIsChanged() {
        assertThat(answer(ANA, Reply.ACCEPTED)).isEqualTo(new Answered.Kept(COFFEE));
        assertThat(ownReply(ANA)).isEqualTo(Reply.ACCEPTED);
        assertThat(answer(ANA, Reply.PASSED)).isEqualTo(new Answered.Kept(COFFEE));
        assertThat(ownReply(ANA)).isEqualTo(Reply.PASSED);
    }

    @Test
    void takesADoubleClickForOne() {
        answer(ANA, Reply.ACCEPTED);
        assertThat(answer(ANA, Reply.ACCEPTED)).isEqualTo(new Answered.Kept(COFFEE));
        assertThat(ownReply(ANA)).isEqualTo(Reply.ACCEPTED);
    }

    @Test
    void staysOpenUntilBothHaveSaidYes() {
        answer(ANA, Reply.PASSED);
        answer(BEN, Reply.PASSED);
        assertThat(coffee.openOnes()).hasSize(1);
        answer(ANA, Reply.ACCEPTED);
        assertThat(coffee.openOnes()).hasSize(1);
        answer(BEN, Reply.ACCEPTED);
        coffee.wakes(MONDAY);
        assertThat(coffee.openOnes()).isEmpty();
    }

    @Test
    void takesNoAnswerFromAnybodyElse() {
        assertThat(answer(CHIARA, Reply.ACCEPTED)).isEqualTo(new Answered.NotYours());
        assertThat(coffee.answering.answer(WORKSPACE, SECOND, ANA.id(), Reply.ACCEPTED, MONDAY))
                .isEqualTo(new Answered.NotYours());
        assertThat(coffee.answering.answer(new WorkspaceId("T2"), FIRST, ANA.id(), Reply.ACCEPTED, MONDAY))
                .isEqualTo(new Answered.NotYours());
        assertThat(ownReply(ANA)).isNull();
        assertThat(ownReply(BEN)).isNull();
    }

    @Test
    void changesNothingAfterTheEnd() {
        answer(ANA, Reply.ACCEPTED);
        coffee.close(FIRST);
        assertThat(answer(ANA, Reply.PASSED)).isEqualTo(new Answered.AlreadyClosed(COFFEE));
        assertThat(answer(ANA, Reply.ACCEPTED)).isEqualTo(new Answered.AlreadyClosed(COFFEE));
    }

    @Test
    void keepsApartAndPassesWithoutEndingAnything() {
        answer(ANA, Reply.ACCEPTED);

        assertThat(coffee.answering.keepApart(WORKSPACE, FIRST, ANA.id(), MONDAY))
                .isEqualTo(new Answered.Kept(COFFEE));

        assertThat(ownReply(ANA)).isEqualTo(Reply.PASSED);
        assertThat(coffee.openOnes()).hasSize(1);
        assertThat(coffee.keptApart.listOf(WORKSPACE, ANA.id())).containsExactly(BEN.id());
        assertThat(coffee.keptApart.listOf(WORKSPACE, BEN.id())).isEmpty();
    }

    @Test
    void keepsApartAfterTheEndAsWell() {
        coffee.close(FIRST);
        coffee.answering.keepApart(WORKSPACE, FIRST, ANA.id(), MONDAY);
        assertThat(coffee.keptApart.listOf(WORKSPACE, ANA.id())).containsExactly(BEN.id());
    }

    @Test
    void aButtonPressedAfterErasingBringsNothingBack() {
        coffee.forgetting.forget(WORKSPACE, ANA.id(), MONDAY);

        assertThat(answer(ANA, Reply.ACCEPTED)).isEqualTo(new Answered.NotYours());
        answer(BEN, Reply.ACCEPTED);
        coffee.wakes(MONDAY);

        assertThat(coffee.state.read(COFFEE, ANA, MONDAY).open()).isNull();
        assertThat(coffee.introductions.find(WORKSPACE, FIRST))
                .map(Introduction::open)
                .contains(true);
    }

    @Test
    void keepsNobodyApartFromSomeoneWhoLeft() {
        coffee.close(FIRST);
        coffee.forgetting.forget(WORKSPACE, BEN.id(), MONDAY);
        coffee.answering.keepApart(WORKSPACE, FIRST, ANA.id(), MONDAY);
        assertThat(coffee.keptApart.listOf(WORKSPACE, ANA.id())).isEmpty();
    }

    @Test
    void keepsNobodyApartForAStranger() {
        assertThat(coffee.answering.keepApart(WORKSPACE, FIRST, CHIARA.id(), MONDAY))
                .isEqualTo(new Answered.NotYours());
        assertThat(coffee.keptApart.listOf(WORKSPACE, CHIARA.id())).isEmpty();
    }

    private Answered answer(Person person, Reply reply) {
        return coffee.answering.answer(WORKSPACE, FIRST, person.id(), reply, MONDAY);
    }

    private Reply ownReply(Person person) {
        return coffee.state.read(COFFEE, person, MONDAY).open().ownReply();
    }
}
