package dev.percolate.round;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static dev.percolate.introduction.Colleagues.somebody;
import static dev.percolate.round.CoffeeRounds.FORTNIGHTLY;
import static dev.percolate.round.CoffeeRounds.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.EnterCircle.Entered;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Mix;
import dev.percolate.introduction.Mix.Difference;
import dev.percolate.introduction.Mix.Strength;
import dev.percolate.introduction.Origin;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Stage;
import dev.percolate.introduction.Terms;
import dev.percolate.introduction.Told.Telling;
import dev.percolate.round.Manner.Way;
import dev.percolate.round.Manner.Who;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import dev.percolate.workspace.Position.Fact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who takes part in rounds, how they are introduced, and what they are mixed by.
final class MannerOfRoundsTest {
    private static final Instant SECOND_ROUND = Instant.parse("2026-01-19T10:00:00Z");
    private static final Instant THIRD_ROUND = Instant.parse("2026-02-02T10:00:00Z");
    private static final Person DORA = somebody("U4DORA", "Dora Lima", "Writer", "Europe/Lisbon");

    private static final Manner EVERYBODY = new Manner(Who.EVERYBODY, Way.ASKED_FIRST, Terms.USUAL);
    private static final Manner STRAIGHT_AWAY = new Manner(Who.WHOEVER_JOINED, Way.STRAIGHT_AWAY, Terms.USUAL);

    private static RoundWish fortnightly(Manner manner) {
        return new RoundWish(FORTNIGHTLY.rhythm(), FORTNIGHTLY.hour(), FORTNIGHTLY.zone(), 2, null, manner);
    }

    private static CoffeeRounds rounds(Manner manner) {
        var coffee = new CoffeeRounds();
        Stream.of(DIEGO, MERE).map(Person::id).forEach(coffee.coffee.directory::leavesTheChannel);
        return coffee.tendedBy(ANA, fortnightly(manner));
    }

    private static CoffeeRounds in(CoffeeRounds coffee, Person... people) {
        for (Person person : people) {
            coffee.coffee.directory.with(person);
        }
        return coffee;
    }

    private static void change(CoffeeRounds coffee, Manner manner, Instant now) {
        var seen = coffee.circles.find(COFFEE).map(TendedCircle::arrangement);
        coffee.lookingAfter.setUp(COFFEE, ANA, fortnightly(manner), seen, now);
    }

    private static List<PersonId> introducedIn(CoffeeRounds coffee, int round) {
        return coffee.introductions(round).stream()
                .flatMap(introduction -> introduction.people().stream())
                .sorted()
                .toList();
    }

    @Test
    void tellsEverybodyInTheChannelAWorkingDayBeforeTheirFirstRound() {
        var coffee = in(rounds(EVERYBODY), ANA, BEN, CHIARA).passUntil(MONDAY);
        assertThat(coffee.noticed).contains(ANA.id(), BEN.id(), CHIARA.id()).doesNotContain(NOWHERE.id(), GUEST.id());
        assertThat(introducedIn(coffee, 1)).isEmpty();

        coffee.passUntil(SECOND_ROUND);

        assertThat(introducedIn(coffee, 2)).contains(ANA.id(), BEN.id(), CHIARA.id());
        assertThat(coffee.noticed).doesNotHaveDuplicates();
    }

    @Test
    void tellsNobodyTwiceAndLeavesThoseOutWhomItDidNotReach() {
        var coffee = in(rounds(EVERYBODY), ANA, BEN, CHIARA, DORA);
        coffee.notTold.add(BEN.id());

        coffee.passUntil(SECOND_ROUND);

        assertThat(introducedIn(coffee, 2)).doesNotContain(BEN.id());
        assertThat(coffee.noticed.stream().filter(BEN.id()::equals)).hasSize(2);
        coffee.notTold.clear();
        coffee.passUntil(THIRD_ROUND);
        assertThat(introducedIn(coffee, 3)).contains(BEN.id());
        assertThat(coffee.noticed.stream().filter(ANA.id()::equals)).hasSize(1);
    }

    @Test
    void nobodysIdeaReachesWhoeverSaidThatTheyWouldRatherNot() {
        var coffee = in(rounds(EVERYBODY), ANA, BEN, CHIARA, DORA).passUntil(MONDAY);
        var monday = MONDAY.plusSeconds(60);
        coffee.noticing.notMe(COFFEE, BEN.id(), monday);
        coffee.proposed.clear();

        coffee.coffee.connects(ANA, BEN, CHIARA, "", new UUID(3, 1), monday);
        assertThat(coffee.proposed).isEmpty();
        coffee.coffee.connects(ANA, CHIARA, DORA, "", new UUID(3, 2), monday);
        assertThat(coffee.proposed).hasSize(1);
    }

    @Test
    void takesNobodyInWhoSaidThatTheyWouldRatherNot() {
        var coffee = in(rounds(EVERYBODY), ANA, BEN, CHIARA, DORA).passUntil(MONDAY);

        coffee.noticing.notMe(COFFEE, BEN.id(), MONDAY.plusSeconds(60));
        coffee.passUntil(THIRD_ROUND.plus(Duration.ofDays(20)));

        assertThat(introducedIn(coffee, 2)).doesNotContain(BEN.id());
        assertThat(introducedIn(coffee, 3)).doesNotContain(BEN.id());
        assertThat(coffee.noticed.stream().filter(BEN.id()::equals)).hasSize(1);
    }

    @Test
    void takesNobodyInAgainWhoLeft() {
        var coffee = in(rounds(EVERYBODY), ANA, BEN, CHIARA, DORA).passUntil(SECOND_ROUND);
        assertThat(introducedIn(coffee, 2)).contains(BEN.id());

        coffee.coffee.takePart.leave(COFFEE, BEN.id(), SECOND_ROUND.plusSeconds(60));
        change(coffee, BOTH, SECOND_ROUND.plusSeconds(90));
        coffee.passUntil(THIRD_ROUND);

        assertThat(introducedIn(coffee, 3)).doesNotContain(BEN.id());
        assertThat(coffee.noticed.stream().filter(BEN.id()::equals)).hasSize(1);
    }

    @Test
    void letsGoOfThoseWhoNeverJoinedOnceOnlyWhoJoinedTakesPart() {
        var coffee = rounds(EVERYBODY);
        in(coffee, BEN, CHIARA, DORA).joinedBy(ANA).passUntil(SECOND_ROUND);
        assertThat(introducedIn(coffee, 2)).contains(ANA.id(), BEN.id(), CHIARA.id(), DORA.id());

        change(coffee, Manner.USUAL, SECOND_ROUND.plusSeconds(60));
        assertThat(coffee.coffee.memberships.find(COFFEE, BEN.id()))
                .as("the round that goes on is theirs to the end")
                .isPresent();
        coffee.passUntil(THIRD_ROUND);

        assertThat(introducedIn(coffee, 3)).isEmpty();
        assertThat(coffee.coffee.memberships.find(COFFEE, BEN.id())).isEmpty();
        assertThat(coffee.coffee.memberships.find(COFFEE, ANA.id())).isPresent();
        assertThat(coffee.notices.find(COFFEE, BEN.id())).isEmpty();
    }

    @Test
    void doesNotTakeInWhoeverIsNoLongerInTheChannel() {
        var coffee = in(rounds(EVERYBODY), ANA, BEN, CHIARA).passUntil(MONDAY);

        coffee.coffee.directory.leavesTheChannel(BEN.id());
        coffee.passUntil(SECOND_ROUND);

        assertThat(coffee.coffee.memberships.find(COFFEE, BEN.id())).isEmpty();
    }

    @Test
    void writesToNobodyBeforehandWhereOnlyWhoJoinedIsAskedFirst() {
        var coffee = rounds(Manner.USUAL).joinedBy(ANA, BEN).passUntil(SECOND_ROUND);

        assertThat(coffee.noticed).isEmpty();
        assertThat(introducedIn(coffee, 1)).containsExactly(ANA.id(), BEN.id());
    }

    @Test
    void bringsTogetherStraightAwayWhoeverKnowsThatItDoes() {
        var coffee = rounds(STRAIGHT_AWAY).joinedBy(ANA, BEN).passUntil(MONDAY);
        assertThat(introductionOf(coffee, 1).isStraightAway())
                .as("they have not had a working day to say no")
                .isFalse();
        coffee.says(Reply.PASSED, MONDAY, ANA, BEN);
        coffee.proposed.clear();

        coffee.passUntil(SECOND_ROUND.plus(Duration.ofMinutes(1)));

        assertThat(coffee.proposed).isEmpty();
        assertThat(introductionOf(coffee, 2).origin()).isEqualTo(new Origin.InRound(2, true));
        assertThat(introductionOf(coffee, 2).stage()).isInstanceOf(Stage.Together.class);
        assertThat(coffee.told.tellings).hasAtLeastOneElementOfType(Telling.Together.class);
    }

    private static Introduction introductionOf(CoffeeRounds coffee, int round) {
        return coffee.introductions(round).getFirst();
    }

    @Test
    void asksFirstWhereOneOfThemDoesNotKnow() {
        var coffee = rounds(STRAIGHT_AWAY);
        coffee.notTold.add(BEN.id());
        coffee.joinedBy(ANA, BEN);

        coffee.passUntil(SECOND_ROUND.plus(Duration.ofMinutes(1)));

        assertThat(introductionOf(coffee, 2).isStraightAway()).isFalse();
        assertThat(coffee.proposed).hasSize(2);
    }

    @Test
    void bringsNobodyTogetherStraightAwayWhoPausesBefore() {
        var later = somebody("U6LATER", "Lua Later", "Pilot", "America/Santiago");
        var coffee = rounds(STRAIGHT_AWAY).joinedBy(ANA, later).passUntil(SECOND_ROUND);
        coffee.coffee.takePart.pause(COFFEE, later, LocalDate.parse("2026-03-01"), SECOND_ROUND);

        coffee.passUntil(SECOND_ROUND.plus(Duration.ofDays(10)));

        assertThat(coffee.introductions(2))
                .allMatch(introduction -> introduction.stage() instanceof Stage.Apart)
                .hasSize(1);
    }

    @Test
    void takesSilenceForNothingWhereNobodyWasAsked() {
        var coffee = rounds(STRAIGHT_AWAY).joinedBy(ANA, BEN);

        coffee.passUntil(MONDAY.plus(Duration.ofDays(120)));

        assertThat(coffee.told.tellings).noneMatch(Telling.Away.class::isInstance);
        assertThat(coffee.introductions(8)).hasSize(1);
    }

    private static final Manner BOTH = new Manner(Who.EVERYBODY, Way.STRAIGHT_AWAY, Terms.USUAL);

    @Test
    void takesNobodyInWhoHadLeftBeforeEverybodyTookPart() {
        var coffee = rounds(STRAIGHT_AWAY).joinedBy(ANA, BEN, CHIARA).passUntil(MONDAY.plusSeconds(1));
        coffee.coffee.takePart.leave(COFFEE, BEN.id(), MONDAY.plusSeconds(2));
        change(coffee, BOTH, MONDAY.plusSeconds(3));

        coffee.passUntil(THIRD_ROUND);

        assertThat(coffee.coffee.memberships.find(COFFEE, BEN.id())).isEmpty();
        assertThat(coffee.noticed.stream().filter(BEN.id()::equals)).hasSize(1);
    }

    @Test
    void tellsWhoeverKnowsOnlyOfStraightAwayBeforeTakingThemIn() {
        var coffee = in(rounds(STRAIGHT_AWAY), BEN).joinedBy(ANA, BEN).passUntil(MONDAY);
        coffee.coffee.memberships.forget(WORKSPACE, BEN.id());
        coffee.notTold.add(BEN.id());
        change(coffee, BOTH, MONDAY.plusSeconds(3));

        coffee.passUntil(SECOND_ROUND);

        assertThat(coffee.coffee.memberships.find(COFFEE, BEN.id())).isEmpty();
        assertThat(coffee.noticed.stream().filter(BEN.id()::equals)).hasSize(2);
    }

    @Test
    void keepsThoseWhoJoinedThemselvesOnceOnlyWhoJoinedTakesPart() {
        var coffee = rounds(BOTH).joinedBy(ANA, BEN).passUntil(SECOND_ROUND);
        change(coffee, Manner.USUAL, SECOND_ROUND.plusSeconds(60));

        coffee.passUntil(THIRD_ROUND);

        assertThat(coffee.coffee.memberships.find(COFFEE, ANA.id())).isPresent();
        assertThat(coffee.coffee.memberships.find(COFFEE, BEN.id())).isPresent();
    }

    /// That it is late would tell of the others.
    @Test
    void showsNobodyOneThatBeginsWithoutAskingBeforeItDoes() {
        var later = somebody("U6LATER", "Lua Later", "Pilot", "America/Santiago");
        var coffee = rounds(STRAIGHT_AWAY).joinedBy(ANA, later).passUntil(SECOND_ROUND);
        assertThat(introductionOf(coffee, 2).isStraightAway()).isTrue();

        assertThat(coffee.coffee.state.read(COFFEE, ANA, SECOND_ROUND).open()).isNull();
        assertThat(coffee.coffee.own.latest(WORKSPACE, ANA.id(), 9)).hasSize(1);
        coffee.passUntil(SECOND_ROUND.plus(Duration.ofHours(3)));
        assertThat(coffee.coffee.own.latest(WORKSPACE, ANA.id(), 9)).hasSize(2);
    }

    @Test
    void owesSomethingToWhomeverOneThatBeginsWithoutAskingCameToNothing() {
        var later = somebody("U6LATER", "Lua Later", "Pilot", "America/Santiago");
        var coffee = rounds(STRAIGHT_AWAY).joinedBy(ANA, later).passUntil(SECOND_ROUND);
        coffee.coffee.takePart.leave(COFFEE, later.id(), SECOND_ROUND.plusSeconds(1));

        coffee.passUntil(THIRD_ROUND.minusSeconds(1));

        assertThat(coffee.coffee.own.latest(WORKSPACE, ANA.id(), 9)).hasSize(1);
        assertThat(coffee.members.of(COFFEE, ANA.id()).owed()).isPositive();
    }

    @Test
    void writesToNobodyBeforehandWhoIsPaused() {
        var coffee = rounds(Manner.USUAL).joinedBy(ANA, BEN);
        coffee.coffee.takePart.pause(COFFEE, BEN, LocalDate.parse("2026-01-30"), MONDAY.minusSeconds(90));
        change(coffee, STRAIGHT_AWAY, MONDAY.minusSeconds(60));

        coffee.passUntil(SECOND_ROUND);
        assertThat(coffee.noticed).containsOnly(ANA.id());

        coffee.passUntil(THIRD_ROUND.plus(Duration.ofDays(13)));
        assertThat(coffee.noticed).contains(BEN.id());
    }

    @Test
    void takesBackWhatWaitsToBeSaidToWhoeverSaysNo() {
        var coffee = in(rounds(EVERYBODY), ANA, BEN);
        coffee.notTold.add(BEN.id());
        coffee.passUntil(MONDAY);

        coffee.noticing.notMe(COFFEE, BEN.id(), MONDAY.plusSeconds(60));
        coffee.noticing.notMe(COFFEE, ANA.id(), MONDAY.plusSeconds(60));

        assertThat(coffee.withdrawn).extracting(Notice::person).containsExactly(BEN.id());
    }

    @Test
    void takesBackWhatWaitsWhenRoundsAreStoppedAndTellsItAfresh() {
        var coffee = in(rounds(EVERYBODY), ANA, BEN);
        coffee.notTold.add(BEN.id());
        coffee.passUntil(MONDAY);
        assertThat(coffee.noticed).containsOnlyOnce(ANA.id(), BEN.id());

        coffee.lookingAfter.stop(COFFEE, ANA, MONDAY.plusSeconds(60));
        coffee.lookingAfter.stop(COFFEE, ANA, MONDAY.plusSeconds(61));
        assertThat(coffee.withdrawn)
                .extracting(Notice::person)
                .contains(BEN.id())
                .doesNotContain(ANA.id());
        assertThat(coffee.withdrawn).extracting(Notice::person).doesNotHaveDuplicates();

        coffee.notTold.clear();
        change(coffee, EVERYBODY, MONDAY.plusSeconds(90));
        coffee.passUntil(SECOND_ROUND);
        assertThat(coffee.noticed.stream().filter(ANA.id()::equals)).hasSize(1);
        assertThat(coffee.noticed.stream().filter(BEN.id()::equals)).hasSize(2);
        assertThat(introducedIn(coffee, 2)).contains(ANA.id(), BEN.id());
    }

    @Test
    void takesBackWhatWaitsWhenEverybodyOrStraightAwayIsTakenBack() {
        var coffee = in(rounds(EVERYBODY), ANA, BEN);
        coffee.notTold.add(BEN.id());
        coffee.passUntil(MONDAY);
        change(coffee, Manner.USUAL, MONDAY.plusSeconds(60));
        assertThat(coffee.withdrawn)
                .extracting(Notice::person)
                .contains(BEN.id())
                .doesNotContain(ANA.id());

        var other = rounds(STRAIGHT_AWAY).joinedBy(ANA, BEN);
        other.notTold.add(BEN.id());
        other.passUntil(MONDAY);
        change(other, Manner.USUAL, MONDAY.plusSeconds(60));
        assertThat(other.withdrawn).extracting(Notice::person).containsExactly(BEN.id());
        change(other, STRAIGHT_AWAY, MONDAY.plusSeconds(70));
        other.notTold.clear();
        other.passUntil(SECOND_ROUND);
        assertThat(other.noticed.stream().filter(BEN.id()::equals)).hasSize(2);
        assertThat(other.noticed.stream().filter(ANA.id()::equals)).hasSize(1);
    }

    @Test
    void tellsAfreshBeforeTheSameRoundWhomItTookItBackFrom() {
        Instant before = MONDAY.minusSeconds(3600);
        for (boolean stopped : List.of(true, false)) {
            var coffee = in(rounds(EVERYBODY), ANA, BEN);
            coffee.notTold.add(BEN.id());
            coffee.passUntil(before);
            if (stopped) {
                coffee.lookingAfter.stop(COFFEE, ANA, before);
            } else {
                change(coffee, Manner.USUAL, before);
            }
            coffee.notTold.clear();
            change(coffee, EVERYBODY, before.plusSeconds(1));

            coffee.passUntil(MONDAY.minusSeconds(1));

            assertThat(coffee.noticed.stream().filter(BEN.id()::equals)).hasSize(2);
            assertThat(coffee.noticed.stream().filter(ANA.id()::equals)).hasSize(1);
        }
    }

    @Test
    void takesNothingBackWhereMorePeopleAreToBeTold() {
        var coffee = in(rounds(EVERYBODY), ANA, BEN);
        coffee.notTold.add(BEN.id());
        coffee.passUntil(MONDAY);
        change(coffee, new Manner(Who.EVERYBODY, Way.STRAIGHT_AWAY, Terms.USUAL), MONDAY.plusSeconds(60));
        assertThat(coffee.withdrawn).isEmpty();
    }

    /// Not in the evening of both.
    @Test
    void opensInTheWorkingHoursOfOneOfThoseWhoShareNone() {
        var far = somebody("U9FAR", "Faye Far", "Pilot", "Pacific/Auckland");
        var coffee = rounds(Manner.USUAL).joinedBy(ANA, far).passUntil(MONDAY);
        var evening = Instant.parse("2026-01-05T18:00:00Z");
        coffee.says(Reply.ACCEPTED, evening, ANA, far);

        coffee.passUntil(evening.plus(Duration.ofHours(5)));

        assertThat(coffee.told.tellings)
                .filteredOn(Telling.Together.class::isInstance)
                .singleElement()
                .satisfies(together -> assertThat(((Telling.Together) together).moment())
                        .isEqualTo(Instant.parse("2026-01-05T20:00:00Z")));
    }

    @Test
    void tellsAnewWhoeverKnowsOnlyThatEverybodyTakesPart() {
        var coffee = in(rounds(EVERYBODY), ANA, BEN).passUntil(SECOND_ROUND);
        change(coffee, BOTH, SECOND_ROUND.plusSeconds(60));

        coffee.passUntil(THIRD_ROUND);

        assertThat(coffee.noticed.stream().filter(ANA.id()::equals)).hasSize(2);
        assertThat(introductionOf(coffee, 3).isStraightAway()).isTrue();
    }

    @Test
    void bringsTogetherWithoutTimesOrReminderWhoeverSharesNoHour() {
        var far = somebody("U9FAR", "Faye Far", "Pilot", "Pacific/Auckland");
        var coffee = rounds(Manner.USUAL).joinedBy(ANA, far).passUntil(MONDAY);
        coffee.says(Reply.ACCEPTED, MONDAY, ANA, far);

        coffee.passUntil(SECOND_ROUND.minusSeconds(1));

        assertThat(coffee.told.tellings)
                .filteredOn(Telling.Together.class::isInstance)
                .singleElement()
                .satisfies(together ->
                        assertThat(((Telling.Together) together).times()).isEmpty());
        assertThat(coffee.told.tellings)
                .noneMatch(Telling.Reminded.class::isInstance)
                .anyMatch(Telling.Asked.class::isInstance);
    }

    @Test
    void bringsTogetherAgainWhomBothWouldLikeToMeetAgain() {
        var coffee = rounds(Manner.USUAL)
                .joinedBy(ANA, BEN, CHIARA, DORA)
                .joinedBy(fourIn(1))
                .passUntil(MONDAY);
        var first = introductionOf(coffee, 1).people();
        wishes(coffee, first.getFirst(), first.getLast());
        wishes(coffee, first.getLast(), first.getFirst());

        coffee.passUntil(SECOND_ROUND);

        assertThat(coffee.introductions(2)).extracting(Introduction::people).contains(first);
        assertThat(coffee.coffee.wishing.of(WORKSPACE, first.getFirst()))
                .as("until they come together again")
                .isNotEmpty();
        coffee.says(Reply.ACCEPTED, SECOND_ROUND, known(coffee, first));
        coffee.wake(SECOND_ROUND.plusSeconds(60));
        assertThat(coffee.coffee.wishing.of(WORKSPACE, first.getFirst()))
                .as("it is fulfilled")
                .isEmpty();
        coffee.passUntil(THIRD_ROUND);
        assertThat(coffee.introductions(3)).extracting(Introduction::people).doesNotContain(first);
    }

    private static Person[] known(CoffeeRounds coffee, List<PersonId> people) {
        return people.stream()
                .map(person -> coffee.coffee.directory.find(WORKSPACE, person).orElseThrow())
                .toArray(Person[]::new);
    }

    private static void wishes(CoffeeRounds coffee, PersonId person, PersonId other) {
        assertThat(coffee.coffee.wishing.wish(WORKSPACE, person, other, MONDAY)).isTrue();
    }

    /// Else the other would see from it that somebody wished.
    @Test
    void aWishOfOneAloneChangesNothing() {
        var without = rounds(Manner.USUAL).joinedBy(ANA, BEN, CHIARA, DORA).passUntil(THIRD_ROUND);
        var with = rounds(Manner.USUAL).joinedBy(ANA, BEN, CHIARA, DORA).passUntil(MONDAY);
        var first = introductionOf(with, 1).people();

        wishes(with, first.getFirst(), first.getLast());
        with.passUntil(THIRD_ROUND);

        for (int round = 1; round <= 3; round++) {
            assertThat(with.introductions(round)).isEqualTo(without.introductions(round));
        }
        assertThat(with.coffee.wishing.wish(WORKSPACE, ANA.id(), GUEST.id(), MONDAY))
                .as("they never met")
                .isFalse();
    }

    @Test
    void introducesNobodyToWhomTheyReportToUnlessItIsWanted() {
        var coffee = rounds(Manner.USUAL);
        coffee.positions.put(BEN.id(), new Position("", "", ANA.id(), null, null, Set.of()));
        coffee.joinedBy(ANA, BEN).passUntil(MONDAY);
        assertThat(coffee.introductions(1)).isEmpty();

        change(
                coffee,
                new Manner(Who.WHOEVER_JOINED, Way.ASKED_FIRST, new Terms(Mix.NONE, true, EnumSet.of(Standing.MEMBER))),
                MONDAY.plusSeconds(60));
        coffee.passUntil(SECOND_ROUND);

        assertThat(introducedIn(coffee, 2)).containsExactly(ANA.id(), BEN.id());
    }

    @Test
    void mixesByWhatIsWanted() {
        var terms = new Terms(new Mix(EnumSet.of(Difference.PLACE), Strength.MUCH), false, EnumSet.of(Standing.MEMBER));
        for (int seed = 0; seed < 8; seed++) {
            var people = fourIn(seed);
            var coffee = rounds(new Manner(Who.WHOEVER_JOINED, Way.ASKED_FIRST, terms));
            for (int i = 0; i < 4; i++) {
                String place = i < 2 ? "Lisbon" : "Lisbon Hill";
                coffee.positions.put(people[i].id(), new Position("", place, null, null, null, Set.of(Fact.PLACE)));
            }

            coffee.joinedBy(people).passUntil(MONDAY);

            assertThat(coffee.introductions(1))
                    .extracting(Introduction::people)
                    .noneMatch(List.of(people[0].id(), people[1].id())::equals);
            assertThat(coffee.introductions(1))
                    .allMatch(introduction -> introduction.grounds().wanted().equals(Set.of(Difference.PLACE)));
        }
    }

    private static Person[] fourIn(int seed) {
        return Stream.of("A", "B", "C", "D")
                .map(letter -> somebody("U" + letter + seed, letter, "Writer", "Europe/Lisbon"))
                .toArray(Person[]::new);
    }

    @Test
    void namesNoDifferenceThatNotEverybodyCanSee() {
        var terms = new Terms(
                new Mix(EnumSet.of(Difference.SENIORITY, Difference.DEPARTMENT), Strength.MUCH),
                false,
                EnumSet.of(Standing.MEMBER));
        var coffee = rounds(new Manner(Who.WHOEVER_JOINED, Way.ASKED_FIRST, terms));
        coffee.positions.put(ANA.id(), new Position("Design", "", null, null, 1, Set.of(Fact.DEPARTMENT)));
        coffee.positions.put(BEN.id(), new Position("Sales", "", null, null, 4, Set.of()));

        coffee.joinedBy(ANA, BEN).passUntil(MONDAY);

        assertThat(introductionOf(coffee, 1).grounds().wanted()).isEmpty();
    }

    @Test
    void wantsThePositionsOfThoseItMayIntroduceToBeKnown() {
        var coffee = rounds(Manner.USUAL).joinedBy(ANA, BEN).passUntil(MONDAY);

        assertThat(coffee.wanted).containsExactlyInAnyOrder(ANA.id(), BEN.id());
    }

    @Test
    void admitsGuestsOnlyWhereItSaysSo() {
        var coffee = rounds(Manner.USUAL);
        assertThat(coffee.coffee.enterCircle.enter(WORKSPACE, COFFEE.channel(), GUEST.id()))
                .isEqualTo(new Entered.MembersOnly());

        change(
                coffee,
                new Manner(
                        Who.WHOEVER_JOINED,
                        Way.ASKED_FIRST,
                        new Terms(Mix.NONE, false, EnumSet.of(Standing.MEMBER, Standing.GUEST))),
                MONDAY.minusSeconds(60));
        assertThat(coffee.coffee.enterCircle.enter(WORKSPACE, COFFEE.channel(), GUEST.id()))
                .isEqualTo(new Entered.Inside(COFFEE, GUEST));
        coffee.joinedBy(ANA, GUEST).passUntil(MONDAY);

        assertThat(introducedIn(coffee, 1)).containsExactlyInAnyOrder(ANA.id(), GUEST.id());
        coffee.says(Reply.ACCEPTED, MONDAY, ANA, GUEST);
        coffee.wake(MONDAY.plusSeconds(60));
        assertThat(coffee.told.tellings).hasAtLeastOneElementOfType(Telling.Together.class);
    }

    @Test
    void lettingGuestsInEndsWithWhatIsDecided() {
        var guests = new Manner(
                Who.WHOEVER_JOINED,
                Way.ASKED_FIRST,
                new Terms(Mix.NONE, false, EnumSet.of(Standing.MEMBER, Standing.GUEST)));
        var coffee = rounds(guests).joinedBy(ANA, GUEST);

        change(coffee, Manner.USUAL, MONDAY.minusSeconds(60));
        coffee.passUntil(MONDAY);

        assertThat(coffee.introductions(1)).isEmpty();
    }
}
