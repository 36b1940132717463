package dev.percolate.round;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static dev.percolate.introduction.Colleagues.somebody;
import static dev.percolate.round.CoffeeRounds.FORTNIGHTLY;
import static dev.percolate.round.CoffeeRounds.LISBON;
import static dev.percolate.round.CoffeeRounds.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Stage;
import dev.percolate.introduction.Totals;
import dev.percolate.round.CoffeeRounds.Recapped;
import dev.percolate.round.LookAfterRounds.Tended;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.round.TendedCircle.Why;
import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Figure.Shown;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rounds that are tried out for four weeks.
final class PilotTest {
    private static final Instant DECIDED = MONDAY.minus(Duration.ofDays(1));
    private static final Instant ENDS = Instant.parse("2026-02-02T10:00:00Z");
    private static final Instant RECAP = Instant.parse("2026-02-16T10:00:00Z");
    private static final RoundWish WEEKLY = every(1, DayOfWeek.MONDAY, LocalTime.of(10, 0), LISBON);

    private final CoffeeRounds coffee = new CoffeeRounds();

    private static RoundWish every(int weeks, DayOfWeek day, LocalTime hour, ZoneId zone) {
        return new RoundWish(new Rhythm.EveryWeeks(weeks, day), hour, zone, 2, null, Manner.USUAL);
    }

    private static List<Person> many(int people) {
        return IntStream.range(0, people)
                .mapToObj(n -> somebody("U5%03d".formatted(n), "Person " + n, "Job " + n, "Europe/Lisbon"))
                .toList();
    }

    private TendedCircle tended() {
        return coffee.circles.find(COFFEE).orElseThrow();
    }

    private Tended decides(RoundWish wish, boolean pilot, Instant now) {
        var seen = coffee.circles.find(COFFEE).map(TendedCircle::arrangement);
        return pilot
                ? coffee.lookingAfter.tryOut(COFFEE, ANA, wish, seen, now)
                : coffee.lookingAfter.setUp(COFFEE, ANA, wish, seen, now);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void beginsNoRoundAfterFourWeeksAndTellsOnceWhatCameOfIt(int weeks) {
        coffee.triedOutBy(ANA, every(weeks, DayOfWeek.MONDAY, LocalTime.of(10, 0), LISBON))
                .joinedBy(many(12).toArray(Person[]::new));
        int rounds = 4 / weeks;

        coffee.passUntil(RECAP.minusSeconds(1));
        assertThat(coffee.recapped).isEmpty();
        coffee.passUntil(RECAP.plus(Duration.ofDays(60)));

        assertThat(tended().rounds()).isEqualTo(rounds);
        assertThat(tended().upcoming()).isEqualTo(new Upcoming.Nothing(Why.PILOT_OVER));
        assertThat(coffee.news.stream().filter(one -> one.contains("as a pilot")))
                .singleElement()
                .asString()
                .startsWith("closed " + rounds);
        assertThat(coffee.recapped).extracting(Recapped::at).containsExactly(RECAP);
        assertThat(coffee.recapped.getFirst().totals().proposed()).isInstanceOf(Shown.class);
        assertThat(coffee.coffee.periods.find(COFFEE, MONDAY))
                .contains(coffee.recapped.getFirst().totals());
    }

    @Test
    void isInNoQuartersTotals() {
        var people = many(12);
        coffee.triedOutBy(ANA, FORTNIGHTLY).joinedBy(people.toArray(Person[]::new));
        coffee.passUntil(ENDS);
        assertThat(coffee.introductions(2)).hasSize(6);

        assertThat(coffee.coffee.quarters.uncounted(ENDS, null, 9)).isEmpty();
        assertThat(coffee.coffee.quarters.introduced(COFFEE, MONDAY, ENDS)).isEmpty();
    }

    /// Whoever looks after it must not be able to tell by choosing the moment.
    @Test
    void countsWhatItSaidItWouldWheneverItIsStopped() {
        coffee.triedOutBy(ANA, FORTNIGHTLY).joinedBy(many(12).toArray(Person[]::new));
        coffee.passUntil(MONDAY.plusSeconds(60));
        coffee.lookingAfter.stop(COFFEE, ANA, MONDAY.plusSeconds(61));
        assertThat(tended().upcoming()).isEqualTo(new Upcoming.Nothing(Why.STOPPED));

        coffee.passUntil(RECAP.plusSeconds(1));

        assertThat(tended().rounds()).isEqualTo(1);
        assertThat(coffee.news).contains("closed 1: OptionalInt[6], next null");
        assertThat(coffee.recapped).extracting(Recapped::at).containsExactly(RECAP);
    }

    @Test
    void goesOnForGoodAtAnyTimeAndStillTells() {
        coffee.triedOutBy(ANA, FORTNIGHTLY).joinedBy(many(12).toArray(Person[]::new));
        coffee.passUntil(MONDAY.plusSeconds(60));
        decides(FORTNIGHTLY, false, MONDAY.plusSeconds(61));
        assertThat(tended().isPilot()).isFalse();

        coffee.passUntil(RECAP.plusSeconds(1));

        assertThat(tended().rounds()).isEqualTo(4);
        assertThat(coffee.recapped).extracting(Recapped::at).containsExactly(RECAP);
        assertThat(coffee.coffee.quarters.introduced(COFFEE, MONDAY, RECAP))
                .as("what begins after the four weeks is in its quarter")
                .hasSize(6)
                .allMatch(pair -> coffee.coffee
                        .introductions
                        .find(WORKSPACE, pair.introduction())
                        .orElseThrow()
                        .openedAt()
                        .isAfter(ENDS.minusSeconds(1)));
    }

    @Test
    void goesOnAfterItsEndWhereThatIsDecidedThen() {
        coffee.triedOutBy(ANA, FORTNIGHTLY).joinedBy(many(12).toArray(Person[]::new));
        coffee.passUntil(RECAP.plusSeconds(1));
        decides(FORTNIGHTLY, false, RECAP.plusSeconds(2));

        assertThat(tended().upcoming()).isEqualTo(new Upcoming.At(Instant.parse("2026-03-02T10:00:00Z")));
        coffee.passUntil(RECAP.plus(Duration.ofDays(60)));
        assertThat(coffee.recapped).hasSize(1);
    }

    @Test
    void isNothingWhereItIsStoppedBeforeItBegins() {
        coffee.triedOutBy(ANA, FORTNIGHTLY);
        coffee.lookingAfter.stop(COFFEE, ANA, DECIDED.plusSeconds(1));

        assertThat(tended().pilot()).isNull();
        assertThat(tended().mayBePilot()).isTrue();
        assertThat(coffee.coffee.periods.keep(COFFEE, MONDAY, Totals.HELD))
                .as("was given back")
                .isFalse();
        coffee.passUntil(RECAP.plusSeconds(1));
        assertThat(coffee.recapped).isEmpty();
    }

    @Test
    void isNothingWhereTheBotIsTakenOutBeforeItBegins() {
        coffee.triedOutBy(ANA, FORTNIGHTLY);
        coffee.removed(DECIDED.plusSeconds(1));

        assertThat(tended().upcoming()).isEqualTo(new Upcoming.Nothing(Why.REMOVED));
        assertThat(tended().pilot()).isNull();
        assertThat(tended().mayBePilot()).isTrue();
        coffee.coffee.periods.setAside(COFFEE, MONDAY, ENDS.plusSeconds(1));
        assertThat(coffee.coffee.periods.keep(COFFEE, MONDAY, Totals.HELD))
                .as("was given back")
                .isTrue();
        coffee.passUntil(RECAP.plusSeconds(1));
        assertThat(coffee.recapped).isEmpty();
    }

    @Test
    void movesAsAWholeBeforeItBegins() {
        coffee.triedOutBy(ANA, FORTNIGHTLY);
        decides(every(1, DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LISBON), true, DECIDED.plusSeconds(1));

        assertThat(tended().pilot())
                .isEqualTo(new Pilot(
                        Instant.parse("2026-01-07T09:00:00Z"),
                        Instant.parse("2026-02-04T09:00:00Z"),
                        Instant.parse("2026-02-18T09:00:00Z"),
                        true,
                        false));
    }

    @Test
    void keepsItsTimeOnceItHasBegun() {
        coffee.triedOutBy(ANA, FORTNIGHTLY).joinedBy(ANA, BEN);
        coffee.passUntil(MONDAY.plusSeconds(1));
        var pilot = tended().pilot();
        decides(every(1, DayOfWeek.FRIDAY, LocalTime.of(15, 0), LISBON), true, MONDAY.plusSeconds(2));
        assertThat(tended().pilot()).isEqualTo(pilot);

        coffee.passUntil(RECAP);

        assertThat(tended().rounds())
                .as("none that would not be over by its end")
                .isEqualTo(4);
        assertThat(coffee.introductions(4).stream().map(one -> one.openedAt()))
                .allMatch(opened -> opened.equals(Instant.parse("2026-01-23T15:00:00Z")));
    }

    @Test
    void beginsOnlyWhereThereWereNoRounds() {
        coffee.tendedBy(ANA, FORTNIGHTLY).joinedBy(ANA, BEN);
        assertThat(decides(WEEKLY, true, DECIDED)).as("none has begun").isInstanceOf(Tended.Kept.class);
        decides(FORTNIGHTLY, false, DECIDED);
        coffee.passUntil(MONDAY.plusSeconds(1));

        assertThat(decides(WEEKLY, true, MONDAY.plusSeconds(2))).isInstanceOf(Tended.Meanwhile.class);
        assertThat(tended().pilot()).isNull();
    }

    @Test
    void isDecidedOnceWhereItIsPressedTwice() {
        coffee.triedOutBy(ANA, FORTNIGHTLY);
        var before = tended();
        assertThat(coffee.lookingAfter.tryOut(COFFEE, ANA, FORTNIGHTLY, Optional.empty(), DECIDED.plusSeconds(1)))
                .isEqualTo(new Tended.Kept(before, 0));
        assertThat(coffee.lookingAfter.setUp(COFFEE, ANA, FORTNIGHTLY, Optional.empty(), DECIDED.plusSeconds(1)))
                .isInstanceOf(Tended.Meanwhile.class);
    }

    @Test
    void countsOnceWhereNobodyWasAwakeAtItsMoment() {
        coffee.triedOutBy(ANA, FORTNIGHTLY).joinedBy(many(12).toArray(Person[]::new));
        coffee.passUntil(RECAP.minusSeconds(1));
        Instant back = RECAP.plus(Duration.ofDays(5));

        coffee.wake(back);
        coffee.wake(back.plusSeconds(1));

        assertThat(coffee.recapped).extracting(Recapped::at).containsExactly(back);
    }

    @Test
    void ofTwoNodesOneTells() {
        coffee.triedOutBy(ANA, FORTNIGHTLY);
        coffee.passUntil(RECAP.minusSeconds(1));
        var seen = tended();
        var keeping = coffee.keepingRecaps;

        keeping.keep(seen, Totals.HELD, Optional.of(ANA), RECAP);
        keeping.keep(seen, Totals.HELD, Optional.of(ANA), RECAP);

        assertThat(coffee.recapped).hasSize(1);
    }

    @Test
    void tellsNothingWhereSomethingElseWasDecidedWhileItWasCounted() {
        coffee.triedOutBy(ANA, FORTNIGHTLY).joinedBy(ANA, BEN);
        coffee.passUntil(RECAP.minusSeconds(1));
        var seen = tended();
        coffee.lookingAfter.handOver(COFFEE, ANA, BEN.id());

        coffee.keepingRecaps.keep(seen, Totals.HELD, Optional.of(ANA), RECAP);

        assertThat(coffee.recapped).isEmpty();
        assertThat(coffee.circles.nextRecap()).contains(RECAP);
    }

    @Test
    void tellsWhoeverLooksAfterItByThen() {
        coffee.triedOutBy(ANA, FORTNIGHTLY).joinedBy(ANA, BEN);
        coffee.lookingAfter.handOver(COFFEE, ANA, BEN.id());
        coffee.passUntil(RECAP.plusSeconds(1));
        assertThat(coffee.news).contains("to U2BEN: recap").doesNotContain("to U1ANA: recap");
    }

    @Test
    void countsForNobodyWhereNobodyLooksAfterItAnyMore() {
        coffee.triedOutBy(ANA, FORTNIGHTLY).joinedBy(many(12).toArray(Person[]::new));
        coffee.passUntil(RECAP.minusSeconds(1));
        coffee.circles.forget(WORKSPACE, ANA.id());
        coffee.passUntil(RECAP.plusSeconds(1));
        assertThat(coffee.recapped).isEmpty();
        assertThat(coffee.coffee.periods.find(COFFEE, MONDAY)).isPresent();
        assertThat(coffee.circles.nextRecap()).isEmpty();
    }

    @Test
    void neverChangesByWhatSomebodyErasesLater() {
        var people = many(12);
        coffee.triedOutBy(ANA, FORTNIGHTLY).joinedBy(people.toArray(Person[]::new));
        coffee.passUntil(RECAP.plusSeconds(1));
        people.forEach(person -> coffee.coffee.introductions.forget(WORKSPACE, person.id()));
        assertThat(coffee.coffee.periods.find(COFFEE, MONDAY))
                .contains(coffee.recapped.getFirst().totals());
    }

    @Test
    void showsNothingOfTheFewWhoTookPart() {
        coffee.triedOutBy(ANA, FORTNIGHTLY).joinedBy(many(4).toArray(Person[]::new));
        coffee.passUntil(RECAP.plusSeconds(1));
        assertThat(coffee.recapped).extracting(one -> one.totals().isAllHeld()).containsExactly(true);
    }

    /// The other rules are those of every quarter.
    @Test
    void countsWhoMetOfThoseWhoCameTogether() {
        var people = many(12);
        coffee.triedOutBy(ANA, FORTNIGHTLY).joinedBy(people.toArray(Person[]::new));
        coffee.passUntil(MONDAY.plusSeconds(1));
        coffee.says(Reply.ACCEPTED, MONDAY.plusSeconds(2), people.toArray(Person[]::new));
        coffee.passUntil(RECAP.plusSeconds(1));
        assertThat(coffee.introductions(1)).allMatch(one -> one.stage() instanceof Stage.Together);
        var totals = coffee.recapped.getFirst().totals();
        assertThat(totals.people()).isEqualTo(new Shown(10));
        assertThat(totals.proposed()).isEqualTo(new Shown(10));
        assertThat(totals.together()).isEqualTo(new Shown(5));
        assertThat(totals.met()).isEqualTo(Figure.HELD);
    }

    @Test
    void tellsOfNoRoundsWithoutTheBotAndStillTells() {
        coffee.triedOutBy(ANA, FORTNIGHTLY);
        List.of(ANA, BEN, CHIARA, DIEGO, MERE, NOWHERE, GUEST, EXTERNAL)
                .forEach(person -> coffee.coffee.directory.leavesTheChannel(person.id()));
        coffee.passUntil(RECAP.plusSeconds(1));
        assertThat(tended().upcoming()).isEqualTo(new Upcoming.Nothing(Why.REMOVED));
        assertThat(coffee.recapped).hasSize(1);
    }

    /// On whatever day and clock it begins, and whenever clocks change.
    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void isOverInFourWeeksWithAllItsRounds(DayOfWeek day) {
        for (int weeks = 1; weeks <= 2; weeks++) {
            for (String zone : List.of("Europe/Lisbon", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu")) {
                for (int hour = 0; hour < 24; hour += 23) {
                    for (int from = 0; from < 365; from += 7) {
                        var wish = every(weeks, day, LocalTime.of(hour, 0), ZoneId.of(zone));
                        var plan = wish.plan(Optional.empty(), MONDAY.plus(Duration.ofDays(from)));
                        var first = plan.nextAfter(MONDAY.plus(Duration.ofDays(from)));
                        var pilot = Pilot.beginning(plan, first);
                        var rounds = pilot.rounds(plan, first);
                        assertThat(rounds).hasSize(4 / weeks);
                        assertThat(rounds.getLast().closes()).isBefore(pilot.ends());
                        assertThat(Duration.between(pilot.ends(), pilot.recapAt()))
                                .isBetween(Duration.ofDays(13), Duration.ofDays(17));
                    }
                }
            }
        }
    }

    private static Choice choice(int n, Integer sharedMinutes, int people) {
        return new Choice(
                new UUID(9, n),
                IntStream.range(0, people)
                        .mapToObj(seat -> new Choice.Seat(new PersonId("U" + n + "X" + seat), 0, null))
                        .toList(),
                new Grounds(0, 0, 0, 0, sharedMinutes, 0, Set.of()));
    }

    @Test
    void keepsOfHoursOnlyWhetherTheyExcludeFive() {
        assertThat(HoursThatExclude.in(
                        List.of(choice(1, 0, 2), choice(2, 59, 2), choice(3, 60, 2), choice(4, null, 2))))
                .as("four")
                .isFalse();
        assertThat(HoursThatExclude.in(List.of(choice(1, 0, 2), choice(2, 59, 3))))
                .as("five")
                .isTrue();
    }

    @Test
    void knowsOfTheLastRoundWhetherHoursExclude() {
        var near = many(3);
        var far = IntStream.range(0, 3)
                .mapToObj(n -> somebody("U6%03d".formatted(n), "Far " + n, "Job " + n, "Pacific/Auckland"))
                .toList();
        coffee.tendedBy(ANA, FORTNIGHTLY).joinedBy(near.toArray(Person[]::new)).joinedBy(far.toArray(Person[]::new));
        coffee.passUntil(MONDAY.plusSeconds(1));
        assertThat(tended().hoursExclude()).as("two of one pair").isFalse();

        keepApart(near);
        keepApart(far);
        coffee.passUntil(Instant.parse("2026-01-19T10:00:01Z"));
        assertThat(tended().hoursExclude()).as("six of three").isTrue();

        Stream.of(near, far)
                .flatMap(List::stream)
                .forEach(person -> coffee.coffee.takePart.leave(COFFEE, person.id(), MONDAY));
        coffee.joinedBy(many(6).subList(3, 6).toArray(Person[]::new));
        coffee.passUntil(Instant.parse("2026-02-02T10:00:01Z"));
        assertThat(tended().rounds()).isEqualTo(3);
        assertThat(tended().hoursExclude()).as("nobody any more").isFalse();
    }

    private void keepApart(List<Person> people) {
        people.forEach(one -> people.stream()
                .filter(other -> other != one)
                .forEach(other -> coffee.coffee.keptApart.keepApart(WORKSPACE, one.id(), other.id(), MONDAY)));
    }
}
