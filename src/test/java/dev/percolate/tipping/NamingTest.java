package dev.percolate.tipping;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.tipping.Reply.LATER;
import static dev.percolate.tipping.Reply.MENTORING;
import static dev.percolate.tipping.Reply.SOMETHING_ELSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.percolate.episode.Account;
import dev.percolate.episode.Marks;
import dev.percolate.tipping.AnswerQuestion.Answered;
import dev.percolate.tipping.SuggestName.Suggesting;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How two people come to have a tie that they call mentoring, and what keeps it from being told.
final class NamingTest {
    private static final Instant NIGHT = Instant.parse("2026-01-05T22:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-01-06T09:00:00Z");

    private final Asking asking = new Asking();

    private static Instant day(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    private void bothAreAsked() {
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.arrives(ANA.id(), MONDAY);
        asking.arrives(BEN.id(), MONDAY);
    }

    private Suggesting suggests(Person from, Person to, Instant now) {
        return asking.suggesting.suggest(WORKSPACE, from, to.id(), now);
    }

    private AnswerSuggestion.Answered answers(Person to, boolean yes, Instant now) {
        return asking.answeringSuggestion.answer(
                WORKSPACE, to.id(), asking.suggested.getLast().id(), yes, now);
    }

    @Test
    void tellsBothAtOnceWhereBothSayMentoring() {
        asking.log.notes(ANA, BEN, TODAY.minusDays(8));
        asking.log.notes(BEN, ANA, TODAY.minusDays(8));
        bothAreAsked();

        asking.says(ANA, MENTORING, day(1));
        asking.passes(day(1));
        assertThat(asking.revealed).isEmpty();
        asking.says(BEN, MENTORING, day(3));
        asking.passes(day(3));
        asking.passes(day(3));

        assertThat(asking.revealed).containsExactly(new NamedTie(Asking.tie(ANA, BEN), day(3), 1, TODAY.minusDays(8)));
        assertThat(asking.ties.of(WORKSPACE, ANA, day(3)))
                .extracting(OwnTie::named)
                .containsExactlyElementsOf(asking.revealed);
    }

    @Test
    void waitsUntilBothWorkAndShowsNothingBefore() {
        asking.log.notes(ANA, BEN, TODAY);
        bothAreAsked();
        asking.says(ANA, MENTORING, NIGHT);
        asking.says(BEN, MENTORING, NIGHT);
        asking.passes(NIGHT);

        assertThat(asking.revealing.nextDue(NIGHT)).contains(MORNING);
        assertThat(asking.revealed).isEmpty();
        assertThat(asking.ties.of(WORKSPACE, ANA, NIGHT))
                .extracting(OwnTie::named)
                .containsOnlyNulls();
        asking.passes(MORNING);
        assertThat(asking.revealed).hasSize(1);
    }

    @Test
    void aYesLivesForThreeWeeks() {
        bothAreAsked();
        asking.says(ANA, MENTORING, MONDAY);
        asking.says(BEN, MENTORING, day(21).minusSeconds(1));
        assertThat(asking.named.nextDue()).isPresent();
    }

    @Test
    void aYesOfWhichThreeWeeksHavePassedIsNoYes() {
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.arrives(ANA.id(), MONDAY);
        asking.arrives(BEN.id(), day(4));
        asking.says(ANA, MENTORING, MONDAY);

        asking.says(BEN, MENTORING, day(21));

        assertThat(asking.named.nextDue()).isEmpty();
    }

    @Test
    void aYesOfTheLastDayOutlivesItsQuestion() {
        bothAreAsked();
        asking.says(ANA, MENTORING, day(20));
        asking.passes(day(30));

        assertThat(suggests(BEN, ANA, day(38))).isEqualTo(new Suggesting.Suggested());
        asking.passes(day(38));

        assertThat(asking.revealed).hasSize(1);
        assertThat(asking.withdrawnSuggestions).as("both are told instead").isEqualTo(asking.suggested);
    }

    @Test
    void theLastPressCountsUntilBothAreTold() {
        bothAreAsked();
        asking.says(ANA, MENTORING, NIGHT);
        asking.says(BEN, MENTORING, NIGHT);
        asking.says(ANA, LATER, NIGHT);
        asking.passes(MORNING);
        assertThat(asking.revealed).isEmpty();

        assertThat(asking.says(ANA, MENTORING, MORNING)).isInstanceOf(Answered.Noted.class);
        asking.passes(MORNING);
        assertThat(asking.revealed).hasSize(1);
        assertThat(asking.says(ANA, LATER, MORNING)).isInstanceOf(Answered.Over.class);
    }

    @Test
    void isTakenBackWhereOneKeepsTheOtherApartOrLeavesOrErasesOrDeclines() {
        bothAreAsked();
        Runnable agree = () -> {
            asking.says(ANA, MENTORING, NIGHT);
            asking.says(BEN, MENTORING, NIGHT);
            assertThat(asking.named.known(WORKSPACE, ANA.id())).isNotEmpty();
        };
        agree.run();
        asking.apart.keepApart(WORKSPACE, BEN.id(), ANA.id(), NIGHT);
        assertThat(asking.named.known(WORKSPACE, ANA.id())).isEmpty();
        agree.run();
        asking.passes(MORNING);
        assertThat(asking.named.known(WORKSPACE, ANA.id())).as("still apart").isEmpty();
        asking.log.keptApart.allowAgain(WORKSPACE, BEN.id(), ANA.id());
        agree.run();
        asking.log.directory.forget(BEN.id());
        asking.passes(MORNING);
        assertThat(asking.named.known(WORKSPACE, ANA.id())).as("has left").isEmpty();
        asking.log.directory.with(BEN);
        agree.run();
        asking.declining.decline(WORKSPACE, BEN.id(), NIGHT);
        assertThat(asking.named.known(WORKSPACE, ANA.id())).as("declines").isEmpty();
        agree.run();
        asking.forgetting.forget(WORKSPACE, BEN.id());
        asking.passes(MORNING);

        assertThat(asking.named.known(WORKSPACE, ANA.id())).isEmpty();
        assertThat(asking.revealed).isEmpty();
    }

    @Test
    void waitsWhileSlackCannotBeAsked() {
        bothAreAsked();
        asking.says(ANA, MENTORING, day(1));
        asking.log.directory.goesAway();
        assertThat(asking.says(BEN, MENTORING, day(1))).isInstanceOf(Answered.Noted.class);
        asking.passes(day(1));
        assertThat(asking.revealing.nextDue(day(1))).contains(day(1).plus(Duration.ofMinutes(15)));

        asking.log.directory.comesBack();
        asking.passes(day(1).plus(Duration.ofMinutes(15)));

        assertThat(asking.revealed).hasSize(1);
    }

    @Test
    void answersNobodyElsesQuestion() {
        bothAreAsked();
        var id = asking.askedOf(ANA).id();

        assertThat(asking.answering.answer(WORKSPACE, BEN.id(), id, MENTORING, MONDAY))
                .isEqualTo(new Answered.Gone());
        assertThat(asking.answering.answer(WORKSPACE, ANA.id(), new UUID(7, 7), MENTORING, MONDAY))
                .isEqualTo(new Answered.Gone());
    }

    @Test
    void isOverThreeWeeksAfterItArrivedWhereNobodyAnswered() {
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.arrives(ANA.id(), day(4));
        assertThat(asking.says(ANA, MENTORING, day(25))).isInstanceOf(Answered.Over.class);
    }

    /// A later answer does not keep it open any longer.
    @Test
    void canBeChangedForAsLongAsTheAnswerCounts() {
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.arrives(ANA.id(), day(4));
        assertThat(asking.says(ANA, MENTORING, day(25).minusSeconds(1))).isInstanceOf(Answered.Noted.class);
        assertThat(asking.says(ANA, LATER, day(40))).isInstanceOf(Answered.Noted.class);
        assertThat(asking.says(ANA, MENTORING, day(46).minusSeconds(2))).isInstanceOf(Answered.Noted.class);
        assertThat(asking.says(ANA, MENTORING, day(46).minusSeconds(1))).isInstanceOf(Answered.Over.class);
    }

    @Test
    void noYesOutlivesTheTimeInWhichItCanBeTakenBack() {
        bothAreAsked();
        asking.says(ANA, MENTORING, day(20));
        asking.says(ANA, LATER, day(30));

        suggests(BEN, ANA, day(38));
        asking.passes(day(38));
        assertThat(asking.revealed).isEmpty();
    }

    /// The message named the day.
    @Test
    void whoeverDeclinesCanAnswerForAsLongAllTheSame() {
        bothAreAsked();
        asking.says(ANA, MENTORING, day(20));
        asking.declining.decline(WORKSPACE, ANA.id(), day(22));
        asking.passes(day(22));
        assertThat(asking.says(ANA, MENTORING, day(41).minusSeconds(1))).isInstanceOf(Answered.Noted.class);
    }

    @ParameterizedTest
    @EnumSource(value = Reply.class, names = "MENTORING", mode = EnumSource.Mode.EXCLUDE)
    void whoeverSaysAnythingElseSuggestsItNoMore(Reply reply) {
        bothAreAsked();
        suggests(ANA, BEN, MONDAY);
        asking.says(ANA, reply, day(1));
        assertThat(asking.withdrawnSuggestions).isEqualTo(asking.suggested);
        assertThat(asking.own.of(WORKSPACE, ANA.id()).suggested())
                .extracting(ReadOwnQuestions.Suggested::stands)
                .containsExactly(false);

        asking.says(BEN, MENTORING, day(2));
        asking.passes(day(2));
        assertThat(asking.revealed).isEmpty();

        asking.says(ANA, MENTORING, day(3));
        asking.passes(day(3));
        assertThat(asking.revealed).hasSize(1);
    }

    @Test
    void whoeverDeclinesSuggestsItNoMore() {
        suggests(ANA, BEN, MONDAY);
        asking.arriving.suggestion(WORKSPACE, asking.suggested.getLast().id(), day(1));
        asking.declining.decline(WORKSPACE, ANA.id(), day(2));

        assertThat(answers(BEN, true, day(3))).isInstanceOf(AnswerSuggestion.Answered.Noted.class);
        asking.passes(day(3));
        assertThat(asking.revealed).isEmpty();
    }

    /// Where both are told it is not sent; where the other takes it back before, it is.
    @Test
    void aSuggestionWaitsForWhatBothSayAlready() {
        bothAreAsked();
        asking.says(BEN, MENTORING, NIGHT);
        suggests(ANA, BEN, NIGHT);
        assertThat(asking.broughtFrom).containsExactly(MORNING.plus(Duration.ofHours(1)));

        asking.says(BEN, LATER, NIGHT);
        asking.passes(MORNING);
        assertThat(asking.revealed).isEmpty();
        assertThat(asking.withdrawnSuggestions).isEmpty();
    }

    @Test
    void whatWaitsIsNotSentToTwoWhoKnow() {
        asking.grows(ANA, BEN, 5, MONDAY);
        suggests(ANA, BEN, MONDAY);
        suggests(BEN, ANA, MONDAY);
        asking.passes(MONDAY);

        assertThat(asking.revealed).hasSize(1);
        assertThat(asking.withdrawn).containsExactlyInAnyOrder(asking.askedOf(ANA), asking.askedOf(BEN));
        assertThat(asking.withdrawnSuggestions).containsExactlyInAnyOrderElementsOf(asking.suggested);
    }

    @Test
    void namesATieWithAGuestAndWithNobodyFromElsewhere() {
        asking.log.directory.with(GUEST);
        asking.log.directory.with(EXTERNAL);
        assertThat(suggests(ANA, EXTERNAL, MONDAY)).isInstanceOf(Suggesting.Refused.class);

        suggests(ANA, GUEST, MONDAY);
        suggests(GUEST, ANA, MONDAY);
        asking.passes(MONDAY);
        assertThat(asking.revealed).hasSize(1);
    }

    /// Where else could they name it, or turn such questions off?
    @Test
    void readsATieOfWhichSomebodyWasAskedThoughTheirLogSaysNothing() {
        asking.grows(ANA, BEN, 5, MONDAY);
        suggests(CHIARA, MERE, MONDAY);
        assertThat(asking.ties.of(WORKSPACE, ANA, MONDAY))
                .as("it has not arrived")
                .isEmpty();
        assertThat(asking.ties.of(WORKSPACE, MERE, MONDAY)).isEmpty();

        asking.arrives(ANA.id(), MONDAY);
        asking.arriving.suggestion(WORKSPACE, asking.suggested.getLast().id(), MONDAY);
        assertThat(asking.ties.of(WORKSPACE, ANA, MONDAY))
                .extracting(OwnTie::other, OwnTie::mayBeNamed)
                .containsExactly(tuple(BEN.id(), true));
        assertThat(asking.ties.of(WORKSPACE, MERE, MONDAY))
                .extracting(OwnTie::other)
                .containsExactly(CHIARA.id());
    }

    @Test
    void whoeverPressesBeforeTheArrivalIsKnownHasIt() {
        asking.grows(ANA, BEN, 5, MONDAY);

        assertThat(asking.says(ANA, LATER, day(1))).isInstanceOf(Answered.Noted.class);
        asking.arrives(ANA.id(), MONDAY);

        assertThat(asking.questions.find(WORKSPACE, asking.askedOf(ANA).id()))
                .map(Question::arrivedAt)
                .contains(day(1));
    }

    @Test
    void suggestsOnceInAHalfYear() {
        assertThat(suggests(ANA, BEN, MONDAY)).isEqualTo(new Suggesting.Suggested());
        assertThat(suggests(ANA, BEN, day(180).minusSeconds(1))).isEqualTo(new Suggesting.AlreadySuggested(MONDAY));
        assertThat(suggests(ANA, BEN, day(180))).isEqualTo(new Suggesting.Suggested());
        assertThat(asking.suggested).hasSize(2);
    }

    @Test
    void bringsItToNobodyWhoDoesNotWantThatAndSaysTheSame() {
        asking.declined.decline(WORKSPACE, BEN.id(), MONDAY);
        assertThat(suggests(ANA, BEN, MONDAY)).isEqualTo(new Suggesting.Suggested());
        asking.log.keptApart.keepApart(WORKSPACE, CHIARA.id(), ANA.id(), MONDAY);
        assertThat(suggests(ANA, CHIARA, MONDAY)).isEqualTo(new Suggesting.Suggested());
        assertThat(suggests(CHIARA, ANA, MONDAY)).isEqualTo(new Suggesting.OnYourList());

        assertThat(asking.suggested).isEmpty();
        assertThat(suggests(ANA, BEN, day(1))).isEqualTo(new Suggesting.AlreadySuggested(MONDAY));
        assertThat(suggests(ANA, CHIARA, day(1))).isEqualTo(new Suggesting.AlreadySuggested(MONDAY));
    }

    @Test
    void aYesToASuggestionNamesItAndARatherNotIsNothing() {
        suggests(ANA, BEN, MONDAY);
        asking.arriving.suggestion(WORKSPACE, asking.suggested.getLast().id(), day(2));

        assertThat(answers(BEN, false, day(3))).isInstanceOf(AnswerSuggestion.Answered.Noted.class);
        asking.passes(day(3));
        assertThat(asking.revealed).isEmpty();
        assertThat(answers(ANA, true, day(3))).isEqualTo(new AnswerSuggestion.Answered.Gone());
        assertThat(answers(BEN, true, day(23))).isInstanceOf(AnswerSuggestion.Answered.Over.class);
        assertThat(answers(BEN, true, day(23).minusSeconds(1))).isInstanceOf(AnswerSuggestion.Answered.Noted.class);
        asking.passes(day(23));
        assertThat(asking.revealed).hasSize(1);
        assertThat(answers(BEN, false, day(22))).isInstanceOf(AnswerSuggestion.Answered.Over.class);
        assertThat(suggests(ANA, BEN, day(24))).isEqualTo(new Suggesting.AlreadyNamed());
    }

    @Test
    void twoWhoSuggestItToEachOtherBothSaySo() {
        suggests(ANA, BEN, MONDAY);
        assertThat(suggests(BEN, ANA, MONDAY)).isEqualTo(new Suggesting.Suggested());
        asking.passes(MONDAY);

        assertThat(asking.withdrawnSuggestions).containsExactlyInAnyOrderElementsOf(asking.suggested);
        assertThat(asking.revealed).hasSize(1);
    }

    @Test
    void aSuggestionAndAnAnswerInPrivateAreTwoWhoSaySo() {
        bothAreAsked();
        asking.says(BEN, MENTORING, MONDAY);
        suggests(ANA, BEN, day(1));
        asking.passes(day(1));

        assertThat(asking.withdrawnSuggestions).as("both are told instead").isEqualTo(asking.suggested);
        assertThat(asking.revealed).hasSize(1);
    }

    @Test
    void aSuggestionThatTheOtherReadsAsAnAnswerToTheirOwnQuestion() {
        bothAreAsked();
        suggests(ANA, BEN, MONDAY);
        asking.says(BEN, SOMETHING_ELSE, day(1));
        asking.passes(day(1));
        assertThat(asking.revealed).isEmpty();
        asking.says(BEN, MENTORING, day(1));
        asking.passes(day(1));

        assertThat(asking.revealed).hasSize(1);
    }

    @Test
    void suggestsToNobodyButAColleagueWhoIsThere() {
        assertThat(suggests(ANA, ANA, MONDAY)).isInstanceOf(Suggesting.Refused.class);
        assertThat(asking.suggesting.suggest(WORKSPACE, ANA, PersonId.someoneWhoLeft(1), MONDAY))
                .isInstanceOf(Suggesting.Refused.class);
        asking.switches.turn(WORKSPACE, new Switches.Set(false, false), MONDAY);
        assertThat(suggests(ANA, BEN, MONDAY)).isEqualTo(new Suggesting.TurnedOff());
    }

    @Test
    void declinesWhatWaitsAndNothingOfTheOther() {
        asking.grows(ANA, BEN, 5, MONDAY);
        suggests(CHIARA, BEN, MONDAY);

        asking.declining.decline(WORKSPACE, BEN.id(), MONDAY);

        assertThat(asking.withdrawn).containsExactly(asking.askedOf(BEN));
        assertThat(asking.withdrawnSuggestions).hasSize(1);
        asking.grows(BEN, MERE, 9, day(20));
        assertThat(asking.timesAsked(BEN)).isEqualTo(1);
        asking.accepting.accept(WORKSPACE, BEN.id());
        asking.grows(BEN, MERE, 9, day(20));
        assertThat(asking.timesAsked(BEN)).isEqualTo(2);
    }

    @Test
    void whoeverKeepsTheOtherApartIsAskedNoMoreAndTheOtherSeesNothing() {
        asking.grows(ANA, BEN, 5, MONDAY);

        asking.apart.keepApart(WORKSPACE, BEN.id(), ANA.id(), MONDAY);

        assertThat(asking.withdrawn).containsExactly(asking.askedOf(BEN));
    }

    @Test
    void leavesNothingOfWhoeverErasesTheirData() {
        bothAreAsked();
        asking.says(ANA, MENTORING, MONDAY);
        asking.says(BEN, MENTORING, MONDAY);
        asking.passes(MONDAY);
        asking.declined.decline(WORKSPACE, BEN.id(), MONDAY);
        assertThat(asking.own.of(WORKSPACE, ANA.id()).named()).hasSize(1);

        asking.forgetting.forget(WORKSPACE, BEN.id());
        asking.forgetting.forget(WORKSPACE, BEN.id());

        assertThat(asking.own.of(WORKSPACE, ANA.id()).isEmpty()).isTrue();
        assertThat(asking.own.of(WORKSPACE, BEN.id()).isEmpty()).isTrue();
        assertThat(asking.declined.among(WORKSPACE, List.of(BEN.id()))).isEmpty();
        assertThat(asking.says(ANA, LATER, MONDAY)).isEqualTo(new Answered.Gone());
    }

    @Test
    void readsTiesFromOnesOwnLogAlone() {
        for (int week = 0; week < 8; week++) {
            asking.log.notes(ANA, BEN, Account.of(TODAY.minusWeeks(week)).marked(new Marks(5, 5)));
        }
        asking.log.notes(BEN, CHIARA, TODAY);

        assertThat(asking.ties.of(WORKSPACE, ANA, MONDAY)).singleElement().satisfies(tie -> {
            assertThat(tie.other()).isEqualTo(BEN.id());
            assertThat(tie.standing()).isEqualTo(Standing.RECURRING);
            assertThat(tie.conversations()).isEqualTo(8);
            assertThat(tie.growing()).isTrue();
            assertThat(tie.suggestedAt()).isNull();
        });
        suggests(ANA, BEN, MONDAY);
        asking.log.keptApart.keepApart(WORKSPACE, ANA.id(), BEN.id(), MONDAY);
        assertThat(asking.ties.of(WORKSPACE, ANA, MONDAY)).singleElement().satisfies(tie -> {
            assertThat(tie.growing()).isFalse();
            assertThat(tie.mayBeNamed()).isFalse();
            assertThat(tie.suggestedAt()).isEqualTo(MONDAY);
        });
        assertThat(asking.ties.of(WORKSPACE, BEN, MONDAY))
                .extracting(OwnTie::other, OwnTie::standing)
                .containsExactly(tuple(CHIARA.id(), Standing.QUIET));
    }

    @Test
    void readsANamedTieOfWhichTheirOwnLogSaysNothing() {
        suggests(ANA, BEN, MONDAY);
        suggests(BEN, ANA, MONDAY);
        asking.passes(MONDAY);

        assertThat(asking.ties.of(WORKSPACE, ANA, MONDAY)).singleElement().satisfies(tie -> {
            assertThat(tie.named()).isEqualTo(new NamedTie(Asking.tie(ANA, BEN), MONDAY, 0, TODAY));
            assertThat(tie.latest()).isNull();
            assertThat(tie.standing()).isEqualTo(Standing.QUIET);
        });
    }
}
