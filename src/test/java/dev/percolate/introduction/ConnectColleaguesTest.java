package dev.percolate.introduction;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.SECOND;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static dev.percolate.introduction.Colleagues.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.ConnectColleagues.Connected;
import dev.percolate.introduction.ConnectColleagues.Objection;
import dev.percolate.introduction.ConnectColleagues.Objection.Cause;
import dev.percolate.introduction.Connection.Answer;
import dev.percolate.introduction.Proposals.Foreword;
import dev.percolate.introduction.ProposeIntroduction.Proposed;
import dev.percolate.introduction.Told.Telling;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Chiara has Ana and Ben introduced.
final class ConnectColleaguesTest {
    private static final String WHY = "both love maps";

    /// Five working days after Ben's in Lagos, at nine in Rome.
    private static final Instant NEXT_MONDAY = Instant.parse("2026-01-12T09:15:00Z");

    private static final Connected NOTED = new Connected.Noted(NEXT_MONDAY);

    private final List<Introduction> sent = new ArrayList<>();
    private final List<Foreword> forewords = new ArrayList<>();
    private final Told told = new Told();
    private final CoffeeChannel coffee = new CoffeeChannel(
            (introduction, people, foreword, _) -> {
                assertThat(people.keySet()).containsExactlyInAnyOrderElementsOf(introduction.people());
                sent.add(introduction);
                forewords.add(foreword);
            },
            told);

    private Connected connects(UUID id, Instant now) {
        return coffee.connects(CHIARA, ANA, BEN, WHY, id, now);
    }

    @Test
    void hasBothAskedThoughNeitherHasJoined() {
        assertThat(connects(FIRST, MONDAY)).isEqualTo(NOTED);

        assertThat(sent).singleElement().satisfies(introduction -> {
            assertThat(introduction.id()).isEqualTo(FIRST);
            assertThat(introduction.origin()).isEqualTo(new Origin.ConnectedBy(CHIARA.id()));
            assertThat(introduction.people()).containsExactly(ANA.id(), BEN.id());
            assertThat(introduction.stage()).isEqualTo(new Stage.Open(Instant.parse("2026-01-07T09:15:00Z")));
        });
        assertThat(forewords).containsExactly(new Foreword.Recommended(CHIARA, new Why(WHY)));
        assertThat(coffee.introductions.find(WORKSPACE, FIRST)).contains(sent.getFirst());
    }

    @Test
    void knowsWhetherTheTwoCouldTalk() {
        coffee.connects(CHIARA, ANA, BEN, "", FIRST, MONDAY);
        coffee.connects(CHIARA, DIEGO, MERE, "", SECOND, MONDAY);

        assertThat(sent).extracting(one -> one.grounds().haveTime()).containsExactly(true, false);
        assertThat(sent.getFirst().grounds())
                .isEqualTo(new Introduction.Grounds(0, 0, 0, 0, SharedHours.minutes(ANA, BEN, MONDAY), 0, Set.of()));
    }

    @Test
    void bringsTogetherTwoWhoSayYesAndTellsTheIntroducerOnTheirDay() {
        connects(FIRST, MONDAY);
        bothSayYes();
        coffee.wakes(MONDAY);
        assertThat(told.tellings).hasSize(1).hasOnlyElementsOfType(Telling.Together.class);

        coffee.wakes(NEXT_MONDAY.minusSeconds(1));
        assertThat(answers()).isEmpty();
        coffee.wakes(NEXT_MONDAY);
        coffee.wakes(NEXT_MONDAY.plusSeconds(60));

        assertThat(answers()).containsExactly(Answer.INTRODUCED);
        assertThat(coffee.connections.find(WORKSPACE, FIRST))
                .map(Connection::answer)
                .contains(Answer.INTRODUCED);
    }

    @Test
    void tellsTheIntroducerTheSameWhereOnlyOneSaidYes() {
        connects(FIRST, MONDAY);
        coffee.answering.answer(WORKSPACE, FIRST, ANA.id(), Reply.ACCEPTED, MONDAY);

        coffee.wakes(NEXT_MONDAY);

        assertThat(answers()).containsExactly(Answer.NOT_THIS_TIME);
        assertThat(told.tellings).contains(new Telling.Apart(ANA.id(), Instant.parse("2026-01-07T09:15:00Z")));
    }

    @Test
    void endsWhatIsDueBeforeItTells() {
        connects(FIRST, MONDAY);
        coffee.telling.run(NEXT_MONDAY);

        assertThat(answers()).containsExactly(Answer.NOT_THIS_TIME);
        assertThat(coffee.introductions.find(WORKSPACE, FIRST))
                .map(Introduction::stage)
                .hasValueSatisfying(stage -> assertThat(stage).isInstanceOf(Stage.Apart.class));
    }

    @Test
    void waitsWithTheAnswerWhileSlackCannotSayWhetherBothAreThere() {
        connects(FIRST, MONDAY);
        bothSayYes();
        coffee.directory.goesAway();
        coffee.wakes(NEXT_MONDAY);
        assertThat(answers()).isEmpty();

        coffee.directory.comesBack();
        coffee.wakes(NEXT_MONDAY.plusSeconds(60));

        assertThat(answers()).containsExactly(Answer.INTRODUCED);
    }

    private void bothSayYes() {
        coffee.answering.answer(WORKSPACE, FIRST, ANA.id(), Reply.ACCEPTED, MONDAY);
        coffee.answering.answer(WORKSPACE, FIRST, BEN.id(), Reply.ACCEPTED, MONDAY);
    }

    private List<Answer> answers() {
        return told.tellings.stream()
                .filter(Telling.Connected.class::isInstance)
                .map(Telling.Connected.class::cast)
                .filter(telling -> telling.connection().introducer().equals(CHIARA.id()))
                .map(Telling.Connected::answer)
                .toList();
    }

    /// Whatever stands against it; nobody who asks may learn of it.
    enum Hindrance {
        ANA_KEEPS_BEN_APART(coffee -> coffee.keeping.keepApart(WORKSPACE, ANA.id(), BEN.id(), MONDAY)),
        BEN_KEEPS_ANA_APART(coffee -> coffee.keeping.keepApart(WORKSPACE, BEN.id(), ANA.id(), MONDAY)),
        BEN_KEEPS_THE_INTRODUCER_APART(coffee -> coffee.keeping.keepApart(WORKSPACE, BEN.id(), CHIARA.id(), MONDAY)),
        THE_INTRODUCER_KEEPS_ANA_APART(coffee -> coffee.keeping.keepApart(WORKSPACE, CHIARA.id(), ANA.id(), MONDAY)),
        BEN_IS_PAUSED(coffee -> {
            coffee.joinedBy(BEN);
            coffee.takePart.pause(COFFEE, BEN, LocalDate.parse("2026-02-02"), MONDAY);
        }),
        BEN_WANTS_NO_IDEAS(coffee -> coffee.ideas.decline(WORKSPACE, BEN.id(), MONDAY)),
        ANA_IS_AWAY(coffee -> {
            coffee.joinedBy(ANA);
            coffee.memberships.setAway(COFFEE, ANA.id(), MONDAY);
        }),
        BEN_IS_BUSY(coffee -> coffee.introducesInRound(SECOND, MONDAY.plus(Duration.ofDays(5)), Set.of(), BEN, DIEGO)),
        ANA_WAS_ASKED_THIS_WEEK(coffee -> {
            coffee.connecting.connect(COFFEE, DIEGO, ANA.id(), MERE.id(), "", SECOND, MONDAY.minus(Duration.ofDays(6)));
            coffee.close(SECOND);
        }),
        BEN_HAS_REFUSED(
                coffee -> coffee.refusals = (circle, person) -> circle.equals(COFFEE) && person.equals(BEN.id())),
        THEY_REST_FROM_EACH_OTHER(coffee -> {
            coffee.introducesInRound(SECOND, MONDAY, Set.of(), ANA, BEN);
            coffee.close(SECOND);
        }),
        SLACK_KNOWS_NO_ZONE_OF_BEN(coffee -> coffee.directory.with(
                new Person(BEN.id(), BEN.name(), BEN.title(), null, BEN.locale(), BEN.standing())));

        private final Consumer<CoffeeChannel> happens;

        Hindrance(Consumer<CoffeeChannel> happens) {
            this.happens = happens;
        }
    }

    @ParameterizedTest
    @EnumSource(Hindrance.class)
    void asksNobodyWhereSomethingStandsAgainstItAndAnswersAsEver(Hindrance hindrance) {
        hindrance.happens.accept(coffee);
        sent.clear();

        assertThat(connects(FIRST, MONDAY)).isEqualTo(NOTED);

        assertThat(sent).isEmpty();
        assertThat(coffee.introductions.find(WORKSPACE, FIRST)).isEmpty();
        told.tellings.clear();
        coffee.wakes(NEXT_MONDAY.minusSeconds(1));
        assertThat(answers()).isEmpty();
        coffee.wakes(NEXT_MONDAY);
        assertThat(answers()).containsExactly(Answer.NOT_THIS_TIME);
    }

    @Test
    void whoeverJoinedAfterTheyRefusedIsAsked() {
        coffee.refusals = (_, person) -> person.equals(BEN.id());
        coffee.joinedBy(BEN);

        connects(FIRST, MONDAY);

        assertThat(sent).hasSize(1);
    }

    @Test
    void whoeverDeclinedIdeasMayChangeTheirMindAndAnswerWhatIsOpen() {
        coffee.ideas.decline(WORKSPACE, BEN.id(), MONDAY);
        coffee.ideas.allow(WORKSPACE, BEN.id());
        connects(FIRST, MONDAY);
        told.stillWaiting.add(ANA.id());
        coffee.ideas.decline(WORKSPACE, ANA.id(), MONDAY);
        assertThat(told.tellings).containsExactly(new Telling.Withdrawn(ANA.id()));

        bothSayYes();
        coffee.wakes(MONDAY);

        assertThat(told.tellings).hasAtLeastOneElementOfType(Telling.Together.class);
    }

    /// A round, or somebody's own asking, is something they joined.
    @Test
    void decliningIdeasTakesBackNothingElse() {
        coffee.joinedBy(ANA, BEN);
        coffee.asks(ANA);
        told.stillWaiting.add(BEN.id());
        coffee.ideas.decline(WORKSPACE, BEN.id(), MONDAY);
        assertThat(told.tellings).isEmpty();
    }

    @Test
    void aPauseThatIsOverStandsAgainstNothing() {
        coffee.joinedBy(ANA, BEN);
        coffee.takePart.pause(COFFEE, BEN, LocalDate.parse("2026-01-06"), MONDAY);

        connects(FIRST, MONDAY.plus(Duration.ofDays(1)));

        assertThat(sent).hasSize(1);
    }

    @Test
    void reachesBothSoThatNobodyElsesAskingDoesForAWeek() {
        coffee.joinedBy(ANA, BEN, DIEGO);
        connects(FIRST, MONDAY);
        coffee.close(FIRST);

        assertThat(coffee.proposing.propose(COFFEE, DIEGO, SECOND, MONDAY.plus(Duration.ofDays(6))))
                .isEqualTo(new Proposed.NobodySuitable());
        assertThat(coffee.proposing.propose(COFFEE, DIEGO, SECOND, MONDAY.plus(Duration.ofDays(7))))
                .isEqualTo(new Proposed.Opened());
    }

    @Test
    void keepsOneOfTheSameTwoAndAnswersASecondClickLikeTheFirst() {
        assertThat(connects(FIRST, MONDAY)).isEqualTo(NOTED);
        assertThat(coffee.connects(CHIARA, BEN, ANA, "other words", SECOND, MONDAY.plus(Duration.ofDays(1))))
                .isEqualTo(NOTED);

        assertThat(sent).hasSize(1);
        assertThat(coffee.connections.latestOf(WORKSPACE, CHIARA.id(), 9)).hasSize(1);
    }

    @Test
    void answersASecondClickLikeTheFirstAlsoWhereNobodyWasAsked() {
        coffee.keeping.keepApart(WORKSPACE, ANA.id(), BEN.id(), MONDAY);
        assertThat(connects(FIRST, MONDAY)).isEqualTo(NOTED);
        assertThat(connects(SECOND, MONDAY.plus(Duration.ofDays(1)))).isEqualTo(NOTED);
        assertThat(coffee.connections.latestOf(WORKSPACE, CHIARA.id(), 9)).hasSize(1);
    }

    @Test
    void doesNotTellThatAnotherHadTheSameIdea() {
        connects(FIRST, MONDAY);
        assertThat(coffee.connects(DIEGO, ANA, BEN, "", SECOND, MONDAY)).isInstanceOf(Connected.Noted.class);
        assertThat(sent).hasSize(1);
    }

    @Test
    void takesThreeInSevenDays() {
        assertThat(coffee.connects(CHIARA, ANA, BEN, "", new UUID(1, 1), MONDAY))
                .isInstanceOf(Connected.Noted.class);
        assertThat(coffee.connects(CHIARA, ANA, DIEGO, "", new UUID(1, 2), MONDAY.plusSeconds(60)))
                .as("in vain, and counted all the same")
                .isInstanceOf(Connected.Noted.class);
        assertThat(coffee.connects(CHIARA, DIEGO, MERE, "", new UUID(1, 3), MONDAY.plusSeconds(90)))
                .isInstanceOf(Connected.Noted.class);

        var friday = MONDAY.plus(Duration.ofDays(4));
        assertThat(coffee.connects(CHIARA, BEN, MERE, "", new UUID(1, 4), friday))
                .isEqualTo(new Connected.EnoughForNow(MONDAY.plus(Duration.ofDays(7))));
        assertThat(coffee.connects(CHIARA, ANA, BEN, "", new UUID(1, 5), friday))
                .as("not another one")
                .isEqualTo(NOTED);
        assertThat(coffee.connects(DIEGO, BEN, MERE, "", new UUID(1, 6), friday))
                .isInstanceOf(Connected.Noted.class);
        assertThat(coffee.connects(CHIARA, BEN, MERE, "", new UUID(1, 7), MONDAY.plus(Duration.ofDays(7))))
                .isInstanceOf(Connected.Noted.class);
    }

    @Test
    void refusesWhatEverybodyInTheChannelCanSee() {
        coffee.directory.with(BOT).with(GONE);
        coffee.directory.leavesTheChannel(DIEGO.id());
        var stranger = somebody("U0STRANGER", "Who Ever", "", "Europe/Lisbon");

        assertThat(coffee.connects(CHIARA, CHIARA, BEN, "", FIRST, MONDAY))
                .isEqualTo(new Connected.Refused(new Objection(Cause.YOURSELF, CHIARA.name()), null));
        assertThat(coffee.connects(CHIARA, BEN, BEN, "", FIRST, MONDAY))
                .isEqualTo(new Connected.Refused(null, new Objection(Cause.TWICE, "")));
        assertThat(coffee.connects(CHIARA, BOT, GONE, "", FIRST, MONDAY))
                .isEqualTo(new Connected.Refused(
                        new Objection(Cause.APP, BOT.name()), new Objection(Cause.DEACTIVATED, GONE.name())));
        assertThat(coffee.connects(CHIARA, GUEST, EXTERNAL, "", FIRST, MONDAY))
                .isEqualTo(new Connected.Refused(
                        new Objection(Cause.NOT_A_MEMBER, GUEST.name()),
                        new Objection(Cause.NOT_A_MEMBER, EXTERNAL.name())));
        assertThat(coffee.connects(CHIARA, stranger, DIEGO, "", FIRST, MONDAY))
                .isEqualTo(new Connected.Refused(
                        new Objection(Cause.UNKNOWN, ""), new Objection(Cause.NOT_IN_THE_CHANNEL, DIEGO.name())));
        assertThat(coffee.connects(CHIARA, ANA, BEN, "😀".repeat(301), FIRST, MONDAY))
                .isEqualTo(new Connected.TooLong());
        assertThat(coffee.connections.latestOf(WORKSPACE, CHIARA.id(), 9)).isEmpty();
        assertThat(coffee.connects(CHIARA, ANA, BEN, "😀".repeat(300), FIRST, MONDAY))
                .isEqualTo(NOTED);
    }

    @Test
    void asksGuestsAndOthersWhereTheCircleAdmitsThem() {
        coffee.admission = _ -> Set.of(Standing.MEMBER, Standing.GUEST, Standing.EXTERNAL);

        assertThat(coffee.connects(CHIARA, GUEST, EXTERNAL, "", FIRST, MONDAY)).isInstanceOf(Connected.Noted.class);

        assertThat(sent).hasSize(1);
        coffee.directory.leavesTheChannel(GUEST.id());
        assertThat(coffee.connects(CHIARA, GUEST, BEN, "", SECOND, MONDAY))
                .isEqualTo(new Connected.Refused(new Objection(Cause.NOT_IN_THE_CHANNEL, GUEST.name()), null));
    }

    /// Her day is told when she asks; that Ben's proposal comes late because he read another one first
    /// changes nothing.
    @Test
    void aLateProposalMovesTheDeadlineAndNotTheAnswer() {
        connects(FIRST, MONDAY);
        var thursday = MONDAY.plus(Duration.ofDays(3));
        coffee.noting.delivered(WORKSPACE, FIRST, BEN.id(), thursday);
        coffee.answering.answer(WORKSPACE, FIRST, BEN.id(), Reply.ACCEPTED, thursday);
        coffee.wakes(MONDAY.plus(Duration.ofDays(4)));
        assertThat(told.tellings).isEmpty();

        coffee.wakes(NEXT_MONDAY);

        assertThat(told.tellings).contains(new Telling.Apart(BEN.id(), NEXT_MONDAY));
        assertThat(answers()).containsExactly(Answer.NOT_THIS_TIME);
    }

    @Test
    void nothingMovesTheDeadlineBeyondTheAnswer() {
        connects(FIRST, MONDAY);
        coffee.noting.delivered(WORKSPACE, FIRST, BEN.id(), MONDAY.plus(Duration.ofDays(4)));
        assertThat(coffee.introductions.find(WORKSPACE, FIRST))
                .map(Introduction::stage)
                .contains(new Stage.Open(NEXT_MONDAY));
    }

    @Test
    void tellsTheIntroducerInTheirOwnWorkingHours() {
        assertThat(coffee.connects(MERE, ANA, BEN, "", FIRST, MONDAY))
                .isEqualTo(new Connected.Noted(Instant.parse("2026-01-12T20:00:00Z")));
        assertThat(coffee.connects(NOWHERE, ANA, BEN, "", SECOND, MONDAY)).isEqualTo(NOTED);
    }

    @Test
    void whoeverPausesMeanwhileIsNotBroughtTogether() {
        coffee.joinedBy(ANA);
        connects(FIRST, MONDAY);
        coffee.takePart.pause(COFFEE, ANA, LocalDate.parse("2026-02-02"), MONDAY);
        bothSayYes();

        coffee.wakes(NEXT_MONDAY);

        assertThat(answers()).containsExactly(Answer.NOT_THIS_TIME);
    }

    @Test
    void whoeverLeavesTheIntroductionsTakesTheirYesBack() {
        coffee.joinedBy(ANA);
        connects(FIRST, MONDAY);
        coffee.answering.answer(WORKSPACE, FIRST, ANA.id(), Reply.ACCEPTED, MONDAY);
        coffee.takePart.leave(COFFEE, ANA.id(), MONDAY);
        coffee.answering.answer(WORKSPACE, FIRST, BEN.id(), Reply.ACCEPTED, MONDAY);
        coffee.wakes(MONDAY.plusSeconds(60));
        assertThat(told.tellings).isEmpty();

        coffee.answering.answer(WORKSPACE, FIRST, ANA.id(), Reply.ACCEPTED, MONDAY.plusSeconds(60));
        coffee.wakes(MONDAY.plusSeconds(60));
        assertThat(told.tellings).hasAtLeastOneElementOfType(Telling.Together.class);
    }

    @Test
    void whoeverIsNotInThemTakesNothingBackByLeaving() {
        connects(FIRST, MONDAY);
        bothSayYes();
        coffee.takePart.leave(COFFEE, ANA.id(), MONDAY);
        coffee.wakes(MONDAY);
        assertThat(told.tellings).hasAtLeastOneElementOfType(Telling.Together.class);
    }

    /// By the button beside the introducer's words.
    @Test
    void keepingTheIntroducerApartPasses() {
        connects(FIRST, MONDAY);
        bothSayYes();
        coffee.answering.keepApart(WORKSPACE, FIRST, ANA.id(), CHIARA.id(), MONDAY);
        assertThat(coffee.keptApart.listOf(WORKSPACE, ANA.id())).containsExactly(CHIARA.id());
        coffee.answering.answer(WORKSPACE, FIRST, ANA.id(), Reply.ACCEPTED, MONDAY);

        coffee.wakes(NEXT_MONDAY);

        assertThat(answers()).containsExactly(Answer.NOT_THIS_TIME);
        assertThat(told.tellings).noneMatch(Telling.Together.class::isInstance);
    }

    @Test
    void keepsNobodyElseApartByThatButton() {
        connects(FIRST, MONDAY);
        coffee.answering.keepApart(WORKSPACE, FIRST, ANA.id(), DIEGO.id(), MONDAY);
        assertThat(coffee.keptApart.listOf(WORKSPACE, ANA.id())).isEmpty();
    }

    @Test
    void whatAnErasedIntroducerAskedForGoesOnWithoutThem() {
        connects(FIRST, MONDAY);
        coffee.forgetting.forget(WORKSPACE, CHIARA.id(), MONDAY);
        coffee.connections.forget(WORKSPACE, CHIARA.id());
        bothSayYes();
        coffee.wakes(NEXT_MONDAY);

        assertThat(told.tellings).hasAtLeastOneElementOfType(Telling.Together.class);
        assertThat(answers()).isEmpty();
        assertThat(coffee.introductions.find(WORKSPACE, FIRST).orElseThrow().introducer())
                .hasValueSatisfying(
                        introducer -> assertThat(introducer.isSomeoneWhoLeft()).isTrue());
    }

    @Test
    void quotesNothingOfWhoeverErasesTheirDataAtThatMoment() {
        coffee.where(ANA, "maps", "");
        coffee.connections.meanwhile = () -> coffee.forgetting.forget(WORKSPACE, ANA.id(), MONDAY);

        connects(FIRST, MONDAY);

        assertThat(sent)
                .singleElement()
                .satisfies(introduction -> assertThat(introduction.parts())
                        .allMatch(part -> part.said().equals(Profile.EMPTY)));
    }

    @Test
    void anErasureWaitsForWhoeverHasThePersonIntroduced() {
        coffee.forgetting.forget(WORKSPACE, ANA.id(), MONDAY);
        assertThat(coffee.connections.held).containsExactly(ANA.id());
    }

    @Test
    void tellsOfWhoeverErasedTheirDataMeanwhileAsBefore() {
        connects(FIRST, MONDAY);
        coffee.forgetting.forget(WORKSPACE, ANA.id(), MONDAY);
        coffee.connections.forget(WORKSPACE, ANA.id());
        coffee.wakes(NEXT_MONDAY);

        assertThat(told.tellings)
                .filteredOn(Telling.Connected.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Telling.Connected.class,
                        telling -> assertThat(telling.connection().people()).containsExactly(ANA.id(), BEN.id()));
        assertThat(coffee.connections.find(WORKSPACE, FIRST).orElseThrow().people())
                .doesNotContain(ANA.id());
    }

    @Test
    void worksInAnyChannelThatTheThreeAreIn() {
        var elsewhere = new Circle(WORKSPACE, new ChannelId("C9ELSEWHERE"));
        assertThat(coffee.connecting.connect(elsewhere, CHIARA, ANA.id(), BEN.id(), "", FIRST, MONDAY))
                .as("the bot is not there, so nobody is")
                .isInstanceOf(Connected.Refused.class);
    }
}
