package dev.percolate.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PatienceTest {
    private static final Instant FROM = Instant.parse("2026-01-05T00:00:00Z");
    private static final List<WorkingWeek.Shift> SHIFTS = List.of(
            new WorkingWeek.Shift(LocalTime.of(9, 0), LocalTime.of(17, 0)),
            new WorkingWeek.Shift(LocalTime.of(13, 0), LocalTime.of(15, 0)),
            new WorkingWeek.Shift(LocalTime.of(22, 0), LocalTime.of(6, 0)));

    static Stream<WorkingTime> everyWeek() {
        return IntStream.range(1, 128)
                .mapToObj(days -> EnumSet.copyOf(EnumSet.allOf(DayOfWeek.class).stream()
                        .filter(day -> (days & 1 << day.ordinal()) != 0)
                        .toList()))
                .flatMap(days -> SHIFTS.stream().map(shift -> week(days, shift)));
    }

    private static WorkingTime week(Set<DayOfWeek> days, WorkingWeek.Shift shift) {
        return new WorkingTime(ZoneId.of("Europe/Lisbon"), WorkingWeek.of(days, shift));
    }

    /// Whenever it is sent.
    private static Stream<Instant> moments() {
        return IntStream.range(0, 7 * 6).mapToObj(i -> FROM.plus(Duration.ofHours(4L * i)));
    }

    @ParameterizedTest
    @MethodSource("everyWeek")
    void leavesEverybodyAWholeDayOfTheirOwnWithTheReminderInIt(WorkingTime time) {
        moments().forEach(sent -> {
            var read = Patience.firstMoment(time, sent);
            var reminded = Patience.untilReminded(time, read);
            var over = Patience.afterTheReminder(time, reminded);

            assertThat(time.nextMoment(reminded)).as("at work").contains(reminded);
            assertThat(time.between(read, over))
                    .as("sent %s, over %s", sent, over)
                    .anyMatch(hours -> hours.length().equals(shift(time)));
        });
    }

    private static Duration shift(WorkingTime time) {
        return time.week().shifts().values().iterator().next().length();
    }

    @ParameterizedTest
    @MethodSource("everyWeek")
    void waitsNoLongerThanTheNextDayOfTheirOwnAfterTwoUsualOnes(WorkingTime time) {
        var usual = time.inUsualWeek();
        moments().forEach(sent -> {
            var read = Patience.firstMoment(time, sent);
            var reminded = time.nextMoment(usual.daysAfter(2, read)).orElseThrow();
            assertThat(Patience.untilReminded(time, read)).isEqualTo(reminded);
            assertThat(Patience.afterTheReminder(time, reminded)).isEqualTo(usual.daysAfter(1, reminded));
        });
    }

    @ParameterizedTest
    @MethodSource("everyWeek")
    void aQuestionWithoutRoomOnTheirFirstDayCanArriveOnTheNext(WorkingTime time) {
        moments().forEach(sent -> {
            var tomorrow = Patience.firstMoment(time, sent)
                    .atZone(time.zone())
                    .toLocalDate()
                    .plusDays(1)
                    .atStartOfDay(time.zone())
                    .toInstant();
            var onAnotherDay =
                    time.nextMoment(tomorrow.plus(Duration.ofHours(7))).orElseThrow();
            assertThat(Patience.toArrive(time, sent)).isAfter(onAnotherDay);
        });
    }

    @ParameterizedTest
    @MethodSource("everyWeek")
    void showsAChannelNothingOfTheRequestersOwnWeek(WorkingTime time) {
        moments().forEach(posted -> {
            assertThat(Patience.untilBumped(time, posted)).isEqualTo(Patience.untilBumped(time.inUsualWeek(), posted));
            assertThat(Patience.untilLapsed(time, posted)).isEqualTo(Patience.untilLapsed(time.inUsualWeek(), posted));
        });
    }

    @Test
    void countsARequestersOwnDaysForWhatOnlyTheyAreShown() {
        var time = new WorkingTime(
                ZoneOffset.UTC,
                WorkingWeek.of(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY), SHIFTS.getFirst()));
        assertThat(Patience.forReferral(time, Instant.parse("2026-01-05T10:00:00Z")))
                .isEqualTo("2026-01-10T10:00:00Z");
    }
}
