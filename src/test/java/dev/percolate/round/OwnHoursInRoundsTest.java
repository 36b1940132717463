package dev.percolate.round;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.round.CoffeeRounds.FORTNIGHTLY;
import static dev.percolate.round.CoffeeRounds.LISBON;
import static dev.percolate.round.CoffeeRounds.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Stage;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeek.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A round goes on at one hour for everybody.
final class OwnHoursInRoundsTest {
    private static final Instant SECOND_WAVE = Instant.parse("2026-01-09T10:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-01-15T10:00:00Z");
    private static final Instant NEXT_WEEK = Instant.parse("2026-01-12T10:00:00Z");
    private static final RoundWish WEEKLY = new RoundWish(
            new Rhythm.EveryWeeks(1, DayOfWeek.MONDAY), LocalTime.of(10, 0), LISBON, 2, null, Manner.USUAL);

    private final CoffeeRounds rounds = new CoffeeRounds();

    @ParameterizedTest
    @CsvSource({"MONDAY, true", "THURSDAY, true", "FRIDAY, false", "SATURDAY, false", "SUNDAY, false"})
    void whoeverCannotBeAskedInTimeSitsItOut(DayOfWeek only, boolean isIn) {
        worksOn(only);
        rounds.joinedBy(ANA, CHIARA, DIEGO).tendedBy(ANA, FORTNIGHTLY).passUntil(MONDAY);

        assertThat(rounds.introductions(1).stream()
                        .flatMap(one -> one.people().stream())
                        .anyMatch(BEN.id()::equals))
                .isEqualTo(isIn);
        assertThat(rounds.introductions(1))
                .isNotEmpty()
                .extracting(Introduction::stage)
                .containsOnly(new Stage.Open(SECOND_WAVE));
    }

    /// The proposal said until when: nobody learns from it on which days another works.
    @Test
    void whoeverIsReachedLateMovesNothing() {
        worksOn(DayOfWeek.THURSDAY);
        rounds.unreachable.add(BEN.id());
        rounds.joinedBy(ANA, CHIARA, DIEGO).tendedBy(ANA, FORTNIGHTLY).passUntil(MONDAY);
        var of = rounds.coffee.introductions.openOf(COFFEE, BEN.id()).orElseThrow();
        var other = of.othersThan(BEN.id()).getFirst().person();
        saysYes(rounds, other);
        rounds.introductions(1).stream()
                .filter(one -> !one.id().equals(of.id()))
                .forEach(one -> saysYes(rounds, one.people().getFirst()));

        var thursday = Instant.parse("2026-01-08T09:00:00Z");
        rounds.passUntil(thursday);
        rounds.coffee.noting.delivered(WORKSPACE, of.id(), BEN.id(), thursday);
        rounds.passUntil(SECOND_WAVE.plus(Duration.ofMinutes(2)));

        assertThat(rounds.coffee.introductions.find(WORKSPACE, of.id()))
                .map(Introduction::stage)
                .contains(new Stage.Apart(SECOND_WAVE));
        assertThat(rounds.proposed.getLast().inVain()).contains(other);
    }

    @Test
    void aWeeklyRoundIsOverBeforeTheNextWhoeverIsReachedLate() {
        worksOn(DayOfWeek.THURSDAY);
        rounds.unreachable.add(BEN.id());
        rounds.joinedBy(ANA).tendedBy(ANA, WEEKLY).passUntil(MONDAY);
        var of = rounds.introductions(1).getFirst();
        var thursday = Instant.parse("2026-01-08T16:00:00Z");
        rounds.passUntil(thursday);
        rounds.coffee.noting.delivered(WORKSPACE, of.id(), BEN.id(), thursday);

        rounds.joinedBy(CHIARA).passUntil(NEXT_WEEK);

        assertThat(rounds.introductions(2).stream().flatMap(one -> one.people().stream()))
                .contains(ANA.id());
        assertThat(rounds.news).hasSize(1);
    }

    @Test
    void aWeeklyRoundLeavesOutWhoeverHasNoDayOfTheirOwnInIt() {
        worksOn(DayOfWeek.FRIDAY);
        rounds.joinedBy(ANA, CHIARA).tendedBy(ANA, WEEKLY).passUntil(MONDAY);

        assertThat(rounds.introductions(1))
                .singleElement()
                .extracting(Introduction::people)
                .isEqualTo(List.of(ANA.id(), CHIARA.id()));
    }

    @Test
    void everybodyOfTheSecondWaveReadsTheSameMoment() {
        rounds.joinedBy(ANA, BEN, CHIARA, DIEGO).tendedBy(ANA, FORTNIGHTLY).passUntil(MONDAY);
        rounds.introductions(1).forEach(one -> saysYes(rounds, one.people().getFirst()));

        rounds.passUntil(SECOND_WAVE.plus(Duration.ofMinutes(2)));

        assertThat(rounds.proposed).hasSize(3);
        assertThat(rounds.proposed.getLast().introduction().stage()).isEqualTo(new Stage.Open(CLOSES));
    }

    @Test
    void everybodyReadsTheSameMomentWhereThereIsNoSecondWave() {
        worksOn(DayOfWeek.THURSDAY);
        rounds.joinedBy(ANA, CHIARA, DIEGO).tendedBy(ANA, WEEKLY).passUntil(MONDAY);

        assertThat(rounds.introductions(1))
                .hasSize(2)
                .extracting(Introduction::stage)
                .containsOnly(new Stage.Open(SECOND_WAVE));
    }

    /// Whichever of the two wakes first at that moment.
    @Test
    void isClosedOnceWhatEndsAtThatMomentHasEnded() {
        rounds.joinedBy(ANA, BEN).tendedBy(ANA, WEEKLY).passUntil(MONDAY);

        rounds.turning.run(SECOND_WAVE);
        assertThat(rounds.news).isEmpty();
        rounds.passUntil(SECOND_WAVE.plus(Duration.ofMinutes(1)));

        assertThat(rounds.news).hasSize(1);
    }

    private void worksOn(DayOfWeek only) {
        rounds.coffee.weeks.keep(WORKSPACE, BEN.id(), week(only), MONDAY);
        rounds.joinedBy(BEN.working(week(only)));
    }

    private static void saysYes(CoffeeRounds rounds, PersonId person) {
        rounds.says(
                Reply.ACCEPTED,
                MONDAY,
                rounds.coffee.directory.find(WORKSPACE, person).orElseThrow());
    }

    @Test
    void knowsThatTwoWhoWorkOnOtherDaysShareNoHour() {
        rounds.joinedBy(ANA.working(week(DayOfWeek.THURSDAY)), BEN.working(week(DayOfWeek.TUESDAY)))
                .tendedBy(ANA, FORTNIGHTLY)
                .passUntil(MONDAY);

        assertThat(rounds.introductions(1))
                .extracting(one -> one.grounds().sharedMinutes())
                .containsExactly(0);
    }

    /// They have had a day to say no.
    @Test
    void whatTheyWereToldHoldsOneOfTheirOwnDaysAfterItArrived() {
        rounds.coffee.weeks.keep(WORKSPACE, BEN.id(), week(DayOfWeek.WEDNESDAY), MONDAY);
        rounds.notices.give(Notice.given(COFFEE, BEN.id(), true, false, BEN.zone(), 1, MONDAY));

        rounds.noticing.delivered(COFFEE, BEN.id(), _ -> true, MONDAY);

        assertThat(rounds.notices.find(COFFEE, BEN.id()).orElseThrow().holdsFrom())
                .isEqualTo(Instant.parse("2026-01-14T08:00:00Z"));
    }

    private static WorkingWeek week(DayOfWeek only) {
        return WorkingWeek.of(List.of(only), new Shift(LocalTime.of(9, 0), LocalTime.of(17, 0)));
    }
}
