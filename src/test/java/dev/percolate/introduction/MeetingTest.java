package dev.percolate.introduction;

import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.SECOND;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Report.Length;
import dev.percolate.introduction.Report.Met;
import dev.percolate.introduction.ReportMeeting.Reported;
import dev.percolate.introduction.TapTime.Tapped;
import dev.percolate.introduction.Told.Telling;
import dev.percolate.workspace.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From the two yeses to the last question: choosing a time, and being asked whether they met.
final class MeetingTest {
    /// Five working days after Monday.
    private static final Instant NEXT_MONDAY = MONDAY.plus(Duration.ofDays(7));

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
    void agreesOnTheFirstTimeThatBothTap() {
        assertThat(tap(ANA, times.get(0))).isEqualTo(new Tapped.Noted(times.get(0), List.of(), List.of(ANA, BEN)));
        assertThat(tap(BEN, times.get(1)))
                .isEqualTo(new Tapped.Noted(times.get(1), List.of(times.get(0)), List.of(ANA, BEN)));
        assertThat(told.tellings).isEmpty();

        assertThat(tap(BEN, times.get(0))).isEqualTo(new Tapped.Agreed(times.get(0), List.of(ANA, BEN)));

        assertThat(told.tellings).containsExactly(new Telling.Agreed(times.get(0)));
    }

    @Test
    void takesADoubleTapForOne() {
        tap(ANA, times.get(0));
        assertThat(tap(ANA, times.get(0))).isEqualTo(new Tapped.Noted(times.get(0), List.of(), List.of(ANA, BEN)));
        tap(BEN, times.get(0));
        assertThat(tap(BEN, times.get(0))).isInstanceOf(Tapped.Agreed.class);
        assertThat(told.tellings).hasSize(1);
    }

    @Test
    void agreesOnce() {
        tap(ANA, times.get(0));
        tap(ANA, times.get(1));
        tap(BEN, times.get(0));

        assertThat(tap(BEN, times.get(1))).isEqualTo(new Tapped.Agreed(times.get(0), List.of(ANA, BEN)));
        assertThat(coffee.tapping.takeBack(WORKSPACE, FIRST, ANA.id(), times.get(0)))
                .isEqualTo(new Tapped.Agreed(times.get(0), List.of(ANA, BEN)));
        assertThat(told.tellings).containsExactly(new Telling.Agreed(times.get(0)));
    }

    @Test
    void letsThemChangeTheirMindsUntilThen() {
        tap(ANA, times.get(0));
        assertThat(coffee.tapping.takeBack(WORKSPACE, FIRST, ANA.id(), times.get(0)))
                .isEqualTo(new Tapped.TakenBack(times.get(0)));

        assertThat(tap(BEN, times.get(0))).isInstanceOf(Tapped.Noted.class);
        assertThat(told.tellings).isEmpty();
    }

    @Test
    void agreesOnNothingWhereOneKeepsTheOtherApart() {
        tap(ANA, times.get(0));
        coffee.keeping.keepApart(WORKSPACE, ANA.id(), BEN.id(), MONDAY);

        assertThat(tap(BEN, times.get(0))).isEqualTo(new Tapped.Noted(times.get(0), List.of(), List.of(ANA, BEN)));
        assertThat(tap(BEN, times.get(1))).isEqualTo(new Tapped.Noted(times.get(1), List.of(), List.of(ANA, BEN)));
        assertThat(tap(ANA, times.get(1))).isInstanceOf(Tapped.Noted.class);
        assertThat(told.tellings).isEmpty();
    }

    @Test
    void takesNoTapFromOthersForOtherTimesOrTooLate() {
        assertThat(tap(CHIARA, times.get(0))).isEqualTo(new Tapped.NotYours());
        assertThat(tap(ANA, times.get(0).plusSeconds(60))).isEqualTo(new Tapped.NotYours());
        assertThat(coffee.tapping.tap(WORKSPACE, SECOND, ANA.id(), times.get(0), MONDAY))
                .isEqualTo(new Tapped.NotYours());
        assertThat(coffee.tapping.takeBack(WORKSPACE, FIRST, CHIARA.id(), times.get(0)))
                .isEqualTo(new Tapped.NotYours());
        assertThat(coffee.tapping.tap(WORKSPACE, FIRST, ANA.id(), times.get(0), times.get(0)))
                .isEqualTo(new Tapped.Passed());
    }

    @Test
    void asksEachAloneSomeWorkingDaysLater() {
        coffee.wakes(NEXT_MONDAY.minusSeconds(1));
        assertThat(told.tellings).isEmpty();

        coffee.wakes(NEXT_MONDAY);
        coffee.wakes(NEXT_MONDAY.plusSeconds(20));

        assertThat(told.tellings).containsExactlyInAnyOrder(asked(ANA, BEN, 1), asked(BEN, ANA, 1));
    }

    @Test
    void asksOnTheWorkingDayAfterAMeetingTheyAgreedOn() {
        tap(ANA, times.getLast());
        tap(BEN, times.getLast());
        told.tellings.clear();

        coffee.wakes(times.getLast().plus(Duration.ofHours(3)));
        assertThat(told.tellings).isEmpty();
        coffee.wakes(times.getLast().plus(Duration.ofDays(4)));
        assertThat(told.tellings).hasSize(2);
    }

    @Test
    void asksNobodyAgainWhoHasSaidWhatThereIsToSay() {
        coffee.wakes(NEXT_MONDAY);
        report(ANA, Met.WONT_HAPPEN, NEXT_MONDAY);
        told.tellings.clear();
        agreeOnANewTime();

        coffee.wakes(NEXT_MONDAY.plus(Duration.ofDays(60)));
        assertThat(told.tellings).isEmpty();
    }

    @Test
    void asksAfterTheMeetingInsteadOfBefore() {
        coffee.wakes(NEXT_MONDAY);
        told.tellings.clear();
        told.stillWaiting.add(BEN.id());
        agreeOnANewTime();

        coffee.wakes(NEXT_MONDAY.plus(Duration.ofDays(60)));
        assertThat(told.tellings).containsExactly(new Telling.Withdrawn(BEN.id()), asked(BEN, ANA, 2));
    }

    private void agreeOnANewTime() {
        var later = NEXT_MONDAY.plus(Duration.ofDays(3));
        coffee.plans.offer(WORKSPACE, FIRST, List.of(later));
        coffee.tapping.tap(WORKSPACE, FIRST, ANA.id(), later, NEXT_MONDAY);
        coffee.tapping.tap(WORKSPACE, FIRST, BEN.id(), later, NEXT_MONDAY);
        told.tellings.removeIf(Telling.Agreed.class::isInstance);
    }

    @Test
    void asksOnceAgainWhereItIsPlanned() {
        coffee.wakes(NEXT_MONDAY);
        report(ANA, Met.PLANNED, NEXT_MONDAY);
        told.tellings.clear();

        coffee.wakes(NEXT_MONDAY.plus(Duration.ofDays(7)));
        assertThat(told.tellings).containsExactly(asked(ANA, BEN, 2));
        report(ANA, Met.PLANNED, NEXT_MONDAY.plus(Duration.ofDays(7)));
        told.tellings.clear();

        coffee.wakes(NEXT_MONDAY.plus(Duration.ofDays(60)));
        assertThat(told.tellings).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Met.class, mode = EnumSource.Mode.EXCLUDE, names = "PLANNED")
    void asksNoMoreAfterAnyOtherAnswer(Met met) {
        coffee.wakes(NEXT_MONDAY);
        told.tellings.clear();
        report(ANA, met, NEXT_MONDAY);

        coffee.wakes(NEXT_MONDAY.plus(Duration.ofDays(60)));
        assertThat(told.tellings).isEmpty();
    }

    @Test
    void keepsWhatEachSaysForItself() {
        report(ANA, Met.YES, NEXT_MONDAY);
        assertThat(coffee.reporting.length(WORKSPACE, FIRST, ANA.id(), Length.UNDER_60_MINUTES, NEXT_MONDAY))
                .isEqualTo(Reported.KEPT);
        report(BEN, Met.WONT_HAPPEN, NEXT_MONDAY);

        assertThat(reportOf(ANA)).isEqualTo(new Report(Met.YES, Length.UNDER_60_MINUTES));
        assertThat(reportOf(BEN)).isEqualTo(new Report(Met.WONT_HAPPEN, null));

        report(ANA, Met.NOT_YET, NEXT_MONDAY);
        assertThat(reportOf(ANA)).isEqualTo(new Report(Met.NOT_YET, null));
        coffee.reporting.ratherNot(WORKSPACE, FIRST, ANA.id(), NEXT_MONDAY);
        assertThat(reportOf(ANA)).isNull();
    }

    @Test
    void tellsWhoeverListensWhatOneSaysAndOfWhichDay() {
        report(ANA, Met.YES, NEXT_MONDAY);
        tap(ANA, times.get(0));
        tap(BEN, times.get(0));
        var meeting = times.get(0).atZone(BEN.zone()).toLocalDate();
        report(BEN, Met.YES, times.get(0).minusSeconds(1));
        coffee.reporting.length(WORKSPACE, FIRST, BEN.id(), Length.LONGER, NEXT_MONDAY);
        coffee.reporting.ratherNot(WORKSPACE, FIRST, BEN.id(), NEXT_MONDAY);

        assertThat(coffee.checkedIn)
                .containsExactly(
                        checkedIn(ANA, BEN, NEXT_MONDAY.atZone(ANA.zone()).toLocalDate(), new Report(Met.YES, null)),
                        checkedIn(BEN, ANA, meeting, new Report(Met.YES, null)),
                        checkedIn(BEN, ANA, meeting, new Report(Met.YES, Length.LONGER)),
                        checkedIn(BEN, ANA, meeting, null));
        assertThat(meeting).isBefore(NEXT_MONDAY.atZone(BEN.zone()).toLocalDate());
    }

    private static CheckedIn checkedIn(Person person, Person other, LocalDate day, @Nullable Report report) {
        return new CheckedIn(WORKSPACE, FIRST, person.id(), List.of(other.id()), LocalDate.of(2026, 1, 5), day, report);
    }

    @Test
    void tellsWhoeverListensNothingOfSomeoneWhoLeft() {
        coffee.forgetting.forget(WORKSPACE, BEN.id(), MONDAY);
        report(ANA, Met.YES, NEXT_MONDAY);

        assertThat(coffee.checkedIn).extracting(CheckedIn::others).containsExactly(List.of());
    }

    @Test
    void takesNoReportFromOthersOrOfWhatNeverCameTogether() {
        assertThat(report(CHIARA, Met.YES, NEXT_MONDAY)).isEqualTo(Reported.NOT_YOURS);
        assertThat(coffee.checkedIn).isEmpty();
        coffee.joinedBy(CHIARA, Colleagues.DIEGO);
        coffee.proposing.propose(CoffeeChannel.COFFEE, CHIARA, SECOND, MONDAY);
        assertThat(coffee.reporting.met(WORKSPACE, SECOND, CHIARA.id(), Met.YES, MONDAY))
                .isEqualTo(Reported.NOT_YOURS);
    }

    @Test
    void asksNobodyAboutSomebodyTheyKeepApartFrom() {
        coffee.answering.keepApart(WORKSPACE, FIRST, ANA.id(), MONDAY);
        coffee.wakes(NEXT_MONDAY);
        assertThat(told.tellings).containsExactly(asked(BEN, ANA, 1));
    }

    @Test
    void asksNobodyAboutSomeoneWhoLeft() {
        coffee.forgetting.forget(WORKSPACE, ANA.id(), MONDAY);
        coffee.wakes(NEXT_MONDAY);
        assertThat(told.tellings).isEmpty();
        assertThat(coffee.asking.nextDue(NEXT_MONDAY)).isEmpty();
    }

    @Test
    void asksLaterWhereSlackCannotBeAskedNow() {
        coffee.directory.goesAway();
        coffee.wakes(NEXT_MONDAY);
        assertThat(told.tellings).isEmpty();
        coffee.directory.comesBack();
        coffee.wakes(NEXT_MONDAY.plusSeconds(20));
        assertThat(told.tellings).hasSize(2);
    }

    private Tapped tap(Person person, Instant time) {
        return coffee.tapping.tap(WORKSPACE, FIRST, person.id(), time, MONDAY);
    }

    private Reported report(Person person, Met met, Instant now) {
        return coffee.reporting.met(WORKSPACE, FIRST, person.id(), met, now);
    }

    private Report reportOf(Person person) {
        return coffee.introductions
                .find(WORKSPACE, FIRST)
                .flatMap(introduction -> introduction.partOf(person.id()))
                .orElseThrow()
                .report();
    }

    private static Telling asked(Person reader, Person other, int time) {
        return new Telling.Asked(reader.id(), List.of(other.id()), time);
    }
}
