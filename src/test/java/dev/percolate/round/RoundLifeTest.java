package dev.percolate.round;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.somebody;
import static dev.percolate.round.CoffeeRounds.FORTNIGHTLY;
import static dev.percolate.round.CoffeeRounds.LISBON;
import static dev.percolate.round.CoffeeRounds.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Origin;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Stage;
import dev.percolate.introduction.Told.Telling;
import dev.percolate.introduction.Totals;
import dev.percolate.round.CoffeeRounds.Proposed;
import dev.percolate.round.RoundMembers.Turn;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.round.TendedCircle.Why;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RoundLifeTest {
    private static final Instant SECOND_WAVE = Instant.parse("2026-01-09T10:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-01-15T10:00:00Z");
    private static final Instant NEXT = Instant.parse("2026-01-19T10:00:00Z");
    private static final Person DORA = somebody("U4DORA", "Dora Lima", "Writer", "Europe/Lisbon");
    private static final Person EMIL = somebody("U5EMIL", "Emil Novak", "Tester", "Europe/Prague");

    private final CoffeeRounds coffee = new CoffeeRounds().tendedBy(ANA, FORTNIGHTLY);

    private static Person nth(int n) {
        return somebody("UN%03d".formatted(n), "Person " + n, "Job " + n, "Europe/Lisbon");
    }

    private static Person[] crowd(int size) {
        return IntStream.range(0, size).mapToObj(RoundLifeTest::nth).toArray(Person[]::new);
    }

    private List<PersonId> proposedTo() {
        return coffee.proposed.stream()
                .flatMap(one -> one.introduction().people().stream())
                .sorted()
                .toList();
    }

    private Person partnerOf(Person person) {
        var other = coffee.proposed.getLast().introduction();
        var found = coffee.proposed.stream()
                .map(Proposed::introduction)
                .filter(one -> one.partOf(person.id()).isPresent())
                .reduce((_, last) -> last)
                .orElse(other);
        return coffee.coffee
                .directory
                .find(WORKSPACE, found.othersThan(person.id()).getFirst().person())
                .orElseThrow();
    }

    @Test
    void introducesEverybodyWhoIsInAtItsHourAndNotBefore() {
        coffee.joinedBy(ANA, BEN, CHIARA, DORA).passUntil(MONDAY.minusSeconds(1));
        assertThat(coffee.proposed).isEmpty();

        coffee.passUntil(MONDAY);

        assertThat(proposedTo()).containsExactly(ANA.id(), BEN.id(), CHIARA.id(), DORA.id());
        assertThat(coffee.introductions(1)).hasSize(2).allSatisfy(introduction -> {
            assertThat(introduction.origin()).isEqualTo(new Origin.InRound(1, false));
            assertThat(introduction.stage()).isEqualTo(new Stage.Open(SECOND_WAVE));
            assertThat(introduction.openedAt()).isEqualTo(MONDAY);
        });
        assertThat(coffee.proposed).allMatch(one -> one.inVain().isEmpty());
        assertThat(coffee.upcoming()).isEqualTo(new Upcoming.At(NEXT));
    }

    @Test
    void leavesOutWhoeverIsPausedSkipsHasAnOpenOneOrIsNotInTheChannel() {
        coffee.joinedBy(crowd(8));
        coffee.coffee.takePart.pause(COFFEE, nth(0), LocalDate.parse("2026-02-01"), MONDAY.minusSeconds(9));
        coffee.skipping.skip(COFFEE, nth(1), true, MONDAY.minusSeconds(9));
        coffee.coffee.directory.leavesTheChannel(nth(2).id());
        coffee.coffee.asks(nth(3));
        var busy = coffee.proposed.getFirst().introduction().people();
        coffee.proposed.clear();

        coffee.passUntil(MONDAY);

        assertThat(proposedTo())
                .hasSize(3)
                .doesNotContain(nth(0).id(), nth(1).id(), nth(2).id())
                .doesNotContainAnyElementsOf(busy);
        coffee.proposed.clear();
        coffee.passUntil(NEXT);
        assertThat(proposedTo()).as("one round only").contains(nth(1).id());
    }

    @Test
    void makesOneGroupOfThreeOfAnOddNumberAndOthersTheNextTime() {
        coffee.joinedBy(crowd(7));
        coffee.passUntil(MONDAY);
        var three = three(1);

        coffee.passUntil(NEXT);

        assertThat(coffee.members.of(COFFEE).entrySet().stream()
                        .filter(entry -> entry.getValue().wasInThree())
                        .map(java.util.Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(three);
        assertThat(three(2)).doesNotContainAnyElementsOf(three);
    }

    private List<PersonId> three(int round) {
        return coffee.introductions(round).stream()
                .map(Introduction::people)
                .filter(people -> people.size() == 3)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void neverIntroducesWhoIsKeptApart() {
        coffee.joinedBy(ANA, BEN);
        coffee.coffee.keptApart.keepApart(WORKSPACE, BEN.id(), ANA.id(), MONDAY);

        coffee.passUntil(NEXT);

        assertThat(coffee.proposed).isEmpty();
        assertThat(coffee.members.of(COFFEE, ANA.id()).owed()).isEqualTo(1);
    }

    @Test
    void bringsWhoeverSaidYesInVainToSomebodyElseAndTellsThemInTheSameMessage() {
        coffee.joinedBy(ANA, BEN, CHIARA, DORA).passUntil(MONDAY);
        var anas = partnerOf(ANA);
        var other = Arrays.asList(BEN, CHIARA, DORA).stream()
                .filter(person -> !person.equals(anas))
                .findFirst()
                .orElseThrow();
        var others = partnerOf(other);
        coffee.says(Reply.ACCEPTED, MONDAY, ANA, other);
        coffee.says(Reply.PASSED, MONDAY, anas);
        coffee.proposed.clear();

        coffee.passUntil(SECOND_WAVE);
        assertThat(coffee.told.tellings)
                .as("told by the second wave, not before")
                .isEmpty();
        assertThat(coffee.proposed).isEmpty();
        coffee.passUntil(SECOND_WAVE.plus(Duration.ofMinutes(1)));

        assertThat(coffee.proposed).singleElement().satisfies(again -> {
            assertThat(again.introduction().people()).containsExactlyInAnyOrder(ANA.id(), other.id());
            assertThat(again.inVain()).containsExactlyInAnyOrder(ANA.id(), other.id());
        });
        assertThat(coffee.told.tellings).isEmpty();
        assertThat(coffee.coffee.introductions.openOf(COFFEE, anas.id())).isEmpty();
        assertThat(coffee.coffee.introductions.openOf(COFFEE, others.id())).isEmpty();
    }

    @Test
    void whoeverLeavesOutTheNextRoundKeepsTheSecondWaveOfThisOne() {
        coffee.joinedBy(ANA, BEN, CHIARA, DORA).passUntil(MONDAY);
        coffee.says(Reply.ACCEPTED, MONDAY, ANA);
        List.of(BEN, CHIARA, DORA).stream()
                .filter(person -> !partnerOf(ANA).equals(person))
                .findFirst()
                .ifPresent(person -> coffee.says(Reply.ACCEPTED, MONDAY, person));
        coffee.skipping.skip(COFFEE, ANA, true, MONDAY.plusSeconds(60));

        coffee.passUntil(SECOND_WAVE.plus(Duration.ofMinutes(1)));
        assertThat(coffee.proposed.getLast().inVain()).contains(ANA.id());
        coffee.proposed.clear();
        coffee.passUntil(NEXT);

        assertThat(proposedTo()).doesNotContain(ANA.id()).hasSize(3);
    }

    @Test
    void goesOnAsItBeganWhereThePlanIsChanged() {
        coffee.joinedBy(crowd(9)).passUntil(MONDAY);
        crowdSaysYesButOne();
        var fours = new RoundWish(
                new Rhythm.EveryWeeks(2, DayOfWeek.MONDAY), LocalTime.of(10, 0), LISBON, 4, null, Manner.USUAL);
        var seen = coffee.circles.find(COFFEE).map(TendedCircle::arrangement);
        coffee.lookingAfter.setUp(COFFEE, ANA, fours, seen, MONDAY.plusSeconds(60));

        coffee.passUntil(SECOND_WAVE.plus(Duration.ofMinutes(1)));

        assertThat(coffee.proposed.getLast().introduction().people()).hasSizeLessThanOrEqualTo(3);
        assertThat(coffee.proposed).hasSizeGreaterThan(4);
    }

    /// One of each introduction says yes, so that all of these are brought to somebody else.
    private void crowdSaysYesButOne() {
        coffee.introductions(1)
                .forEach(introduction -> coffee.says(
                        Reply.ACCEPTED,
                        MONDAY,
                        coffee.coffee
                                .directory
                                .find(WORKSPACE, introduction.people().getFirst())
                                .orElseThrow()));
    }

    @Test
    void aRoundWhoseHourHasComeBeginsAlthoughItsPlanIsSavedInThatMoment() {
        coffee.joinedBy(ANA, BEN);
        var later = new RoundWish(
                new Rhythm.EveryWeeks(3, DayOfWeek.MONDAY), LocalTime.of(10, 0), LISBON, 2, null, Manner.USUAL);
        var seen = coffee.circles.find(COFFEE).map(TendedCircle::arrangement);

        coffee.lookingAfter.setUp(COFFEE, ANA, later, seen, MONDAY.plusSeconds(1));
        coffee.wake(MONDAY.plusSeconds(2));

        assertThat(coffee.proposed).hasSize(1);
    }

    /// Finding out takes a while; whoever erased their data meanwhile is a member no longer.
    @Test
    void nobodyComesBackWhoErasedTheirDataWhileItWasChosen() {
        coffee.joinedBy(ANA, BEN, CHIARA);
        coffee.chosenOnly(MONDAY);
        var round = coffee.rounds.find(COFFEE, 1).orElseThrow().at(Round.Step.CHOOSE, MONDAY);
        coffee.rounds.move(round);
        coffee.rounds.forget(WORKSPACE, ANA.id());
        coffee.rounds.forget(WORKSPACE, BEN.id());
        coffee.rounds.forget(WORKSPACE, CHIARA.id());
        coffee.coffee.takePart.leave(COFFEE, CHIARA.id(), MONDAY);
        var grounds = new Introduction.Grounds(0, 0, 0, 0, 480, 0, Set.of());
        var choice = new Choice(
                new UUID(3, 3),
                List.of(new Choice.Seat(ANA.id(), 0, null), new Choice.Seat(CHIARA.id(), 0, null)),
                grounds);

        new KeepChoices(
                        coffee.circles,
                        coffee.rounds,
                        coffee.coffee.memberships,
                        new TakeNoticesBack(coffee.notices, new NoNews()),
                        new PlanPilot(coffee.coffee.periods),
                        new NoNews())
                .first(round, List.of(choice), List.of(BEN.id()), MONDAY);

        assertThat(coffee.rounds.people(round)).containsExactlyInAnyOrder(ANA.id(), BEN.id());
        assertThat(coffee.rounds.leftOver(round)).containsExactlyInAnyOrder(ANA.id(), BEN.id());
    }

    private static final class NoNews implements RoundNews {
        @Override
        public void closed(Round round, OptionalInt introductions, Upcoming next) {}

        @Override
        public void recap(TendedCircle circle, Totals totals, Person keeper, Instant now) {}

        @Override
        public void notice(TendedCircle circle, Notice notice, Person reader, Instant now) {}

        @Override
        public void withdrawNotice(Notice notice, Instant now) {}

        @Override
        public void leftOut(TendedCircle circle, Person keeper, Instant missed, Instant now) {}

        @Override
        public void removed(TendedCircle circle, Person keeper, Instant now) {}
    }

    @Test
    void forgetsAtItsEndWhoeverHasLeftTheCircle() {
        coffee.joinedBy(ANA, BEN);
        coffee.coffee.keptApart.keepApart(WORKSPACE, BEN.id(), ANA.id(), MONDAY);
        coffee.passUntil(NEXT.minusSeconds(1));
        assertThat(coffee.members.of(COFFEE)).containsKey(BEN.id());
        coffee.coffee.takePart.leave(COFFEE, BEN.id(), NEXT.minusSeconds(1));

        coffee.passUntil(NEXT.plus(Duration.ofDays(13)));

        assertThat(coffee.members.of(COFFEE)).containsOnlyKeys(ANA.id());
    }

    /// That one of three is there again would show the others their yes.
    @Test
    void neverJoinsTwoAgainWhoWereIntroducedInTheSameRound() {
        coffee.joinedBy(ANA, BEN, CHIARA).passUntil(MONDAY);
        assertThat(three(1)).hasSize(3);
        coffee.says(Reply.ACCEPTED, MONDAY, ANA, CHIARA);
        coffee.says(Reply.PASSED, MONDAY, BEN);

        coffee.passUntil(SECOND_WAVE.plus(Duration.ofMinutes(1)));

        assertThat(coffee.proposed).hasSize(1);
        assertThat(coffee.told.tellings)
                .containsExactlyInAnyOrder(
                        new Telling.Apart(ANA.id(), SECOND_WAVE), new Telling.Apart(CHIARA.id(), SECOND_WAVE));
    }

    /// For everybody else it is as if they had said no.
    @Test
    void looksForNobodyElseForWhoeverKeepsTheirsApart() {
        coffee.joinedBy(ANA, BEN, CHIARA, DORA).passUntil(MONDAY);
        var anas = partnerOf(ANA);
        var third = List.of(BEN, CHIARA, DORA).stream()
                .filter(person -> !person.equals(anas))
                .findFirst()
                .orElseThrow();
        coffee.says(Reply.ACCEPTED, MONDAY, ANA, anas, third);
        coffee.coffee.keptApart.keepApart(WORKSPACE, anas.id(), ANA.id(), MONDAY);

        coffee.passUntil(SECOND_WAVE.plus(Duration.ofMinutes(1)));

        assertThat(coffee.proposed.getLast().introduction().people()).containsExactlyInAnyOrder(ANA.id(), third.id());
        assertThat(coffee.told.tellings).containsExactly(new Telling.Apart(anas.id(), SECOND_WAVE));
    }

    @Test
    void tellsWhoeverSaidYesInVainInTheUsualWordsWhereNobodyIsLeft() {
        coffee.joinedBy(ANA, BEN).passUntil(MONDAY);
        coffee.says(Reply.ACCEPTED, MONDAY, ANA);

        coffee.passUntil(SECOND_WAVE.plus(Duration.ofMinutes(1)));

        assertThat(coffee.told.tellings).containsExactly(new Telling.Apart(ANA.id(), SECOND_WAVE));
        assertThat(coffee.proposed).hasSize(1);
    }

    @Test
    void tellsOfTheSecondIntroductionInTheUsualWords() {
        coffee.joinedBy(ANA, BEN, CHIARA, DORA).passUntil(MONDAY);
        coffee.says(Reply.ACCEPTED, MONDAY, ANA);
        for (Person person : List.of(BEN, CHIARA, DORA)) {
            if (!partnerOf(ANA).equals(person)) {
                coffee.says(Reply.ACCEPTED, MONDAY, person);
                coffee.says(Reply.PASSED, MONDAY, partnerOf(person));
                break;
            }
        }
        coffee.passUntil(SECOND_WAVE.plus(Duration.ofMinutes(1)));
        coffee.says(Reply.ACCEPTED, SECOND_WAVE.plus(Duration.ofMinutes(2)), ANA);

        coffee.passUntil(CLOSES);

        assertThat(coffee.told.tellings)
                .singleElement()
                .isInstanceOfSatisfying(
                        Telling.Apart.class, apart -> assertThat(apart.reader()).isEqualTo(ANA.id()));
    }

    @Test
    void tellsInTheUsualWordsWhomTheSecondProposalNeverReached() {
        coffee.joinedBy(ANA, BEN, CHIARA, DORA).passUntil(MONDAY);
        coffee.says(Reply.ACCEPTED, MONDAY, ANA);
        List.of(BEN, CHIARA, DORA).stream()
                .filter(person -> !partnerOf(ANA).equals(person))
                .findFirst()
                .ifPresent(person -> coffee.says(Reply.ACCEPTED, MONDAY, person));
        coffee.unreachable.add(ANA.id());

        coffee.passUntil(CLOSES);

        assertThat(coffee.proposed).hasSize(3);
        assertThat(coffee.told.tellings).containsExactly(new Telling.Apart(ANA.id(), SECOND_WAVE));
    }

    @Test
    void bringsSomebodyLeftOverInTheSecondWaveWithoutNewsOfAnythingBefore() {
        coffee.joinedBy(ANA, BEN, CHIARA);
        coffee.coffee.keptApart.keepApart(WORKSPACE, CHIARA.id(), ANA.id(), MONDAY);
        coffee.coffee.keptApart.keepApart(WORKSPACE, CHIARA.id(), BEN.id(), MONDAY);
        coffee.passUntil(MONDAY);
        assertThat(proposedTo()).containsExactly(ANA.id(), BEN.id());
        coffee.coffee.keptApart.allowAgain(WORKSPACE, CHIARA.id(), ANA.id());
        coffee.says(Reply.ACCEPTED, MONDAY, ANA);

        coffee.passUntil(SECOND_WAVE.plus(Duration.ofMinutes(1)));

        assertThat(coffee.proposed.getLast().introduction().people()).containsExactly(ANA.id(), CHIARA.id());
        assertThat(coffee.proposed.getLast().inVain()).containsExactly(ANA.id());
    }

    @Test
    void countsTheFirstIntroductionsForTheChannelOnlyWhereTheyAreFiveOrMore() {
        coffee.joinedBy(crowd(9)).passUntil(CLOSES);
        assertThat(coffee.news).containsExactly("closed 1: OptionalInt.empty, next " + NEXT);

        coffee.joinedBy(crowd(11)).passUntil(NEXT.plus(Duration.ofDays(11)));
        assertThat(coffee.news.getLast()).startsWith("closed 2: OptionalInt[5], next");
    }

    @Test
    void closesOnlyWhenAllOfItHasEnded() {
        coffee.joinedBy(ANA, BEN).passUntil(MONDAY);
        var id = coffee.introductions(1).getFirst().id();
        coffee.coffee.introductions.postpone(WORKSPACE, id, CLOSES.plus(Duration.ofHours(3)));

        coffee.passUntil(CLOSES);
        assertThat(coffee.news).isEmpty();

        coffee.passUntil(CLOSES.plus(Duration.ofDays(1)));
        assertThat(coffee.news).hasSize(1);
        assertThat(coffee.rounds.nextDue()).isEmpty();
    }

    @Test
    void owesWhoeverWasLetDownAndNobodyElse() {
        coffee.joinedBy(ANA, BEN, CHIARA, DORA).passUntil(MONDAY);
        var anas = partnerOf(ANA);
        coffee.says(Reply.ACCEPTED, MONDAY, ANA);
        coffee.says(Reply.PASSED, MONDAY, anas);

        coffee.passUntil(NEXT.minusSeconds(1));

        assertThat(coffee.members.of(COFFEE, ANA.id())).isEqualTo(new Turn(1, false, 0));
        assertThat(coffee.members.of(COFFEE).values()).extracting(Turn::owed).containsOnlyOnce(1);
    }

    @Test
    void hasNoSecondWaveWhereTheNextRoundBeginsBeforeItCouldEnd() {
        var weekly = new RoundWish(
                new Rhythm.EveryWeeks(1, DayOfWeek.MONDAY), LocalTime.of(10, 0), LISBON, 2, null, Manner.USUAL);
        var often = new CoffeeRounds().tendedBy(ANA, weekly).joinedBy(ANA, BEN);
        often.passUntil(MONDAY);
        often.says(Reply.ACCEPTED, MONDAY, ANA);

        often.passUntil(SECOND_WAVE.plus(Duration.ofMinutes(1)));

        assertThat(often.told.tellings).singleElement().isInstanceOf(Telling.Apart.class);
        assertThat(often.news).hasSize(1);
    }

    @Test
    void runsOneThatWasDueWhileNothingRanOnItsDayAndLeavesItOutAfterwards() {
        coffee.joinedBy(ANA, BEN).wake(MONDAY.plus(Duration.ofHours(13)));
        assertThat(coffee.proposed).hasSize(1);
        assertThat(coffee.introductions(1).getFirst().openedAt()).isEqualTo(MONDAY.plus(Duration.ofHours(13)));

        coffee.wake(NEXT.plus(Duration.ofHours(15)));

        assertThat(coffee.news).contains("to U1ANA: left out " + NEXT);
        assertThat(coffee.introductions(2)).isEmpty();
        assertThat(coffee.upcoming()).isEqualTo(new Upcoming.At(Instant.parse("2026-02-02T10:00:00Z")));
    }

    @Test
    void waitsForSlackAndThenGoesOn() {
        coffee.joinedBy(ANA, BEN);
        coffee.coffee.directory.goesAway();
        coffee.wake(MONDAY);
        assertThat(coffee.proposed).isEmpty();

        coffee.coffee.directory.comesBack();
        coffee.wake(MONDAY.plus(Duration.ofHours(2)));

        assertThat(coffee.proposed).hasSize(1);
    }

    @Test
    void leavesOutOneForWhichSlackCouldNotBeAskedAllDay() {
        coffee.joinedBy(ANA, BEN);
        coffee.coffee.directory.goesAway();
        coffee.wake(MONDAY);
        coffee.wake(MONDAY.plus(Duration.ofHours(13)));
        coffee.coffee.directory.comesBack();

        coffee.wake(MONDAY.plus(Duration.ofHours(15)));

        assertThat(coffee.proposed).isEmpty();
        assertThat(coffee.news).containsExactly("to U1ANA: left out " + MONDAY);
        assertThat(coffee.rounds.nextDue()).isEmpty();
        assertThat(coffee.upcoming()).isEqualTo(new Upcoming.At(NEXT));
    }

    @Test
    void tellsOfWhatDidNotComeTogetherEvenWhereSlackStaysAway() {
        coffee.joinedBy(ANA, BEN).passUntil(MONDAY);
        coffee.says(Reply.ACCEPTED, MONDAY, ANA);
        coffee.coffee.directory.goesAway();
        coffee.passUntil(SECOND_WAVE.plus(Duration.ofMinutes(1)));
        assertThat(coffee.told.tellings).isEmpty();

        coffee.wake(SECOND_WAVE.plus(Duration.ofDays(1)));

        assertThat(coffee.told.tellings).containsExactly(new Telling.Apart(ANA.id(), SECOND_WAVE));
    }

    /// Slack tells it at once, and sometimes again.
    @Test
    void tellsTheKeeperAtOnceAndOnceThatTheBotWasTakenOut() {
        coffee.joinedBy(ANA, BEN);
        coffee.removed(MONDAY.minusSeconds(60));
        coffee.removed(MONDAY.minusSeconds(50));
        assertThat(coffee.news).containsExactly("to U1ANA: removed");
        assertThat(coffee.upcoming()).isEqualTo(new Upcoming.Nothing(Why.REMOVED));

        coffee.passUntil(NEXT.plus(Duration.ofDays(40)));
        assertThat(coffee.news).hasSize(1);
        assertThat(coffee.proposed).isEmpty();
    }

    /// What goes on does so among people, in conversations of their own.
    @Test
    void letsARoundGoOnWhereTheBotIsTakenOut() {
        coffee.joinedBy(ANA, BEN).passUntil(MONDAY);
        coffee.removed(MONDAY.plusSeconds(60));
        coffee.says(Reply.ACCEPTED, MONDAY.plusSeconds(70), ANA, BEN);
        coffee.passUntil(NEXT.plus(Duration.ofDays(40)));

        assertThat(coffee.told.tellings).hasAtLeastOneElementOfType(Telling.Together.class);
        assertThat(coffee.news).filteredOn(news -> news.contains("removed")).hasSize(1);
        assertThat(coffee.proposed).hasSize(1);
    }

    @Test
    void saysNothingOfAChannelWithoutRounds() {
        new CoffeeRounds().removed(MONDAY);
        coffee.lookingAfter.stop(COFFEE, ANA, MONDAY);
        coffee.removed(MONDAY);
        assertThat(coffee.news).isEmpty();
        assertThat(coffee.upcoming()).isEqualTo(new Upcoming.Nothing(Why.STOPPED));
    }

    @Test
    void pausesTheCircleAndTellsItsKeeperOnceWhereTheBotWasTakenOut() {
        coffee.joinedBy(ANA, BEN);
        coffee.coffee.directory.with(new Channel(COFFEE.channel(), "coffee", Channel.Kind.PUBLIC, false, false));

        coffee.passUntil(NEXT.plus(Duration.ofDays(40)));

        assertThat(coffee.news).containsExactly("to U1ANA: removed");
        assertThat(coffee.proposed).isEmpty();
        assertThat(coffee.upcoming()).isEqualTo(new Upcoming.Nothing(Why.REMOVED));
    }

    @Test
    void takesNobodyTwiceHoweverOftenItWakes() {
        coffee.joinedBy(ANA, BEN, CHIARA, DORA);

        for (int i = 0; i < 5; i++) {
            coffee.wake(MONDAY);
        }

        assertThat(proposedTo()).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void passesOverWhatIsNoLongerPossibleWhenItComesToAsking() {
        coffee.joinedBy(ANA, BEN, CHIARA, DORA);
        var steps = coffee.chosenOnly(MONDAY);
        coffee.coffee.takePart.leave(COFFEE, ANA.id(), MONDAY);

        steps.run();

        assertThat(coffee.proposed).hasSize(1);
        assertThat(proposedTo()).doesNotContain(ANA.id());
        assertThat(coffee.rounds.leftOver(coffee.rounds.find(COFFEE, 1).orElseThrow()))
                .contains(ANA.id())
                .hasSize(2);
    }

    @Test
    void introducesInThreesAndFours() {
        var threes = new RoundWish(
                new Rhythm.EveryWeeks(2, DayOfWeek.MONDAY), LocalTime.of(10, 0), LISBON, 3, null, Manner.USUAL);
        var inThrees =
                new CoffeeRounds().tendedBy(ANA, threes).joinedBy(crowd(9)).passUntil(MONDAY);

        assertThat(inThrees.introductions(1))
                .extracting(one -> one.people().size())
                .containsExactly(3, 3, 3);
        inThrees.passUntil(NEXT.minusSeconds(1));
        assertThat(inThrees.members.of(COFFEE).values()).noneMatch(Turn::wasInThree);
    }

    @Test
    void chancesAreTheSameWhenItIsPlayedAgain() {
        var again = new CoffeeRounds().tendedBy(ANA, FORTNIGHTLY);
        for (CoffeeRounds one : List.of(coffee, again)) {
            one.joinedBy(crowd(20)).passUntil(NEXT);
        }

        assertThat(again.introductions(2)).isEqualTo(coffee.introductions(2)).isNotEmpty();
    }

    @Test
    void forgetsAPersonInTheMiddleOfIt() {
        coffee.joinedBy(ANA, BEN, CHIARA, DORA, EMIL).passUntil(MONDAY);
        coffee.says(Reply.ACCEPTED, MONDAY, EMIL);

        coffee.coffee.forgetting.forget(WORKSPACE, EMIL.id(), MONDAY);
        new ForgetRounds(coffee.circles, coffee.rounds, coffee.members, coffee.notices).forget(WORKSPACE, EMIL.id());
        coffee.passUntil(NEXT.minusSeconds(1));

        assertThat(coffee.told.tellings).isEmpty();
        assertThat(coffee.members.of(COFFEE)).doesNotContainKey(EMIL.id());
        assertThat(Set.copyOf(proposedTo())).contains(EMIL.id());
    }
}
