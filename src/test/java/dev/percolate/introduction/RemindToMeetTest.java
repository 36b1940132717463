package dev.percolate.introduction;

import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.TapTime.Tapped;
import dev.percolate.introduction.Told.Telling;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Three working days after Monday, when Ana and Ben were brought together.
final class RemindToMeetTest {
    private static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));

    private final Told told = new Told();
    private final CoffeeChannel coffee = new CoffeeChannel((_, _, _, _) -> {}, told);
    private List<Instant> times;

    @BeforeEach
    void anaAndBenAreTogether() {
        coffee.joinedBy(ANA, BEN).asks(ANA);
        coffee.answering.answer(WORKSPACE, FIRST, ANA.id(), Reply.ACCEPTED, MONDAY);
        coffee.answering.answer(WORKSPACE, FIRST, BEN.id(), Reply.ACCEPTED, MONDAY);
        coffee.wakes(MONDAY);
        times = ((Telling.Together) told.tellings.getFirst()).times();
        told.tellings.clear();
    }

    @Test
    void remindsOnceAfterThreeWorkingDaysOfTheTimesStillToCome() {
        assertThat(coffee.reminding.nextDue(MONDAY)).contains(THURSDAY);
        coffee.wakes(THURSDAY.minusSeconds(1));
        assertThat(told.tellings).isEmpty();
        coffee.wakes(THURSDAY);
        coffee.wakes(THURSDAY.plusSeconds(60));

        assertThat(told.tellings)
                .containsExactly(new Telling.Reminded(
                        times.stream().filter(THURSDAY::isBefore).toList(), THURSDAY));
        assertThat(coffee.reminding.nextDue(THURSDAY)).isEmpty();
    }

    @Test
    void offersOtherTimesWhereAllHaveGoneBy() {
        var later = times.getLast().plusSeconds(60);
        coffee.wakes(later);

        var reminded = told.tellings.stream()
                .filter(Telling.Reminded.class::isInstance)
                .map(Telling.Reminded.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(reminded.times())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(times)
                .allMatch(later::isBefore);
        var time = reminded.times().getFirst();
        tap(ANA, time, later);
        assertThat(tap(BEN, time, later)).isEqualTo(new Tapped.Agreed(time, List.of(ANA, BEN)));
    }

    @Test
    void remindsNobodyWhoAgreedMeanwhile() {
        tap(ANA, times.getLast(), MONDAY);
        tap(BEN, times.getLast(), MONDAY);
        told.tellings.clear();

        assertThat(coffee.reminding.nextDue(MONDAY)).isEmpty();
        coffee.reminding.run(THURSDAY);
        assertThat(told.tellings).isEmpty();
    }

    /// Nor of who keeps apart since.
    @Test
    void tellsNothingOfWhoTapped() {
        tap(ANA, times.getLast(), MONDAY);
        coffee.keeping.keepApart(WORKSPACE, ANA.id(), BEN.id(), MONDAY);
        coffee.reminding.run(THURSDAY);
        assertThat(told.tellings)
                .containsExactly(new Telling.Reminded(
                        times.stream().filter(THURSDAY::isBefore).toList(), THURSDAY));
    }

    @Test
    void dropsItWhereOneHasLeft() {
        coffee.directory.with(
                new Person(BEN.id(), BEN.name(), BEN.title(), BEN.zone(), BEN.locale(), Standing.DEACTIVATED));
        coffee.reminding.run(THURSDAY);
        assertThat(told.tellings).isEmpty();
        assertThat(coffee.reminding.nextDue(THURSDAY)).isEmpty();
    }

    @Test
    void isDroppedRatherThanSentLate() {
        coffee.reminding.run(THURSDAY.plus(Duration.ofDays(4)));
        assertThat(told.tellings).isEmpty();
        assertThat(coffee.reminding.nextDue(THURSDAY)).isEmpty();
    }

    @Test
    void staysDueWhileSlackDoesNotAnswer() {
        coffee.directory.goesAway();
        coffee.reminding.run(THURSDAY);
        assertThat(coffee.reminding.nextDue(THURSDAY)).contains(THURSDAY);
        coffee.directory.comesBack();
        coffee.reminding.run(THURSDAY);
        assertThat(told.tellings).hasSize(1);
    }

    @Test
    void waitsForTheHoursOfBoth() {
        var night = THURSDAY.plus(Duration.ofHours(14));
        coffee.reminding.run(night);
        assertThat(told.tellings)
                .singleElement()
                .isInstanceOfSatisfying(
                        Telling.Reminded.class,
                        reminded -> assertThat(reminded.moment()).isEqualTo(Instant.parse("2026-01-09T09:00:00Z")));
    }

    private Tapped tap(Person person, Instant time, Instant now) {
        return coffee.tapping.tap(WORKSPACE, FIRST, person.id(), time, now);
    }
}
