package dev.percolate.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RoundPlanTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");

    private static RoundPlan plan(Rhythm rhythm, LocalTime hour, ZoneId zone, Holiday holiday) {
        return new RoundPlan(rhythm, hour, zone, NEW_YEAR, 2, holiday, Manner.USUAL);
    }

    private static RoundPlan mondays(int weeks) {
        return plan(new Rhythm.EveryWeeks(weeks, DayOfWeek.MONDAY), LocalTime.of(10, 0), LISBON, null);
    }

    private static List<String> next(RoundPlan plan, String after, int many) {
        return Stream.iterate(plan.nextAfter(Instant.parse(after)), plan::nextAfter)
                .limit(many)
                .map(moment -> moment.atZone(plan.zone()).toLocalDateTime().toString())
                .toList();
    }

    @Test
    void comesEverySoManyWeeksFromTheFirstSuchDay() {
        assertThat(next(mondays(2), "2025-12-20T00:00:00Z", 3))
                .containsExactly("2026-01-05T10:00", "2026-01-19T10:00", "2026-02-02T10:00");
        assertThat(next(mondays(3), "2026-06-01T09:00:00Z", 2)).containsExactly("2026-06-22T10:00", "2026-07-13T10:00");
    }

    @Test
    void comesAfterTheMomentEvenOnTheSameDay() {
        assertThat(next(mondays(1), "2026-01-05T09:59:59Z", 1)).containsExactly("2026-01-05T10:00");
        assertThat(next(mondays(1), "2026-01-05T10:00:00Z", 1)).containsExactly("2026-01-12T10:00");
    }

    @Test
    void keepsTheHourOnTheWallWhenClocksChange() {
        var plan = mondays(1);

        assertThat(plan.nextAfter(Instant.parse("2026-03-20T00:00:00Z"))).isEqualTo("2026-03-23T10:00:00Z");
        assertThat(plan.nextAfter(Instant.parse("2026-03-25T00:00:00Z"))).isEqualTo("2026-03-30T09:00:00Z");
    }

    @Test
    void comesAnHourLaterWhereClocksLeaveTheHourOut() {
        var plan = plan(new Rhythm.EveryWeeks(1, DayOfWeek.SUNDAY), LocalTime.of(1, 30), LISBON, null);

        assertThat(next(plan, "2026-03-25T00:00:00Z", 2)).containsExactly("2026-03-29T02:30", "2026-04-05T01:30");
    }

    @Test
    void comesOnTheNthSuchDayOfEachMonth() {
        var plan = plan(new Rhythm.OfMonth(2, DayOfWeek.TUESDAY), LocalTime.of(9, 0), LISBON, null);

        assertThat(next(plan, "2026-01-20T00:00:00Z", 3))
                .containsExactly("2026-02-10T09:00", "2026-03-10T09:00", "2026-04-14T09:00");
    }

    @Test
    void leavesOutHolidaysAndGoesOnInTheSameBeat() {
        var holiday = new Holiday(LocalDate.parse("2026-01-19"), LocalDate.parse("2026-02-02"));
        var plan = plan(new Rhythm.EveryWeeks(2, DayOfWeek.MONDAY), LocalTime.of(10, 0), LISBON, holiday);

        assertThat(next(plan, "2026-01-04T00:00:00Z", 2)).containsExactly("2026-01-05T10:00", "2026-02-16T10:00");
    }

    @Test
    void holdsItsZonesDayWhereTheWorldsIsAnother() {
        var plan = plan(
                new Rhythm.EveryWeeks(1, DayOfWeek.MONDAY), LocalTime.of(9, 0), ZoneId.of("Pacific/Auckland"), null);

        assertThat(plan.nextAfter(Instant.parse("2026-01-04T12:00:00Z"))).isEqualTo("2026-01-04T20:00:00Z");
    }

    @Test
    void refusesWhatNoCircleCanDo() {
        assertThatThrownBy(() -> new Rhythm.EveryWeeks(5, DayOfWeek.MONDAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rhythm.OfMonth(5, DayOfWeek.MONDAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Holiday(NEW_YEAR, NEW_YEAR.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundPlan(
                        new Rhythm.OfMonth(1, DayOfWeek.MONDAY),
                        LocalTime.NOON,
                        LISBON,
                        NEW_YEAR,
                        5,
                        null,
                        Manner.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
