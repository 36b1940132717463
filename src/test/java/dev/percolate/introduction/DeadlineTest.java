package dev.percolate.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.WorkingHours;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeek.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeadlineTest {
    private static final ZoneId LAGOS = ZoneId.of("Africa/Lagos");
    private static final Duration TEN_DAYS = Duration.ofDays(10);

    @ParameterizedTest
    @CsvSource({
        // Monday morning in Lagos: Wednesday morning, at the next quarter
        "Africa/Lagos,  2026-01-05T08:00:00Z, 2026-01-07T08:15:00Z",
        "Africa/Lagos,  2026-01-05T09:07:30Z, 2026-01-07T09:15:00Z",
        // Thursday afternoon: Monday
        "Africa/Lagos,  2026-01-08T13:20:00Z, 2026-01-12T13:30:00Z",
        // at night and at the weekend the working days begin when work does
        "Africa/Lagos,  2026-01-05T20:00:00Z, 2026-01-08T08:15:00Z",
        "Africa/Lagos,  2026-01-10T12:00:00Z, 2026-01-14T08:15:00Z",
        // over a change of clocks it is the same time of the day
        "Europe/Berlin, 2026-03-27T10:05:00Z, 2026-03-31T09:15:00Z",
    })
    void isTwoWorkingDaysLaterOnAFullQuarter(String zone, Instant delivered, Instant deadline) {
        assertThat(Deadline.after(delivered, usual(zone), delivered.plus(TEN_DAYS)))
                .isEqualTo(deadline);
    }

    @Test
    void countsInUtcWhereTheZoneIsUnknown() {
        assertThat(Deadline.arrivedInRound(Instant.parse("2026-01-05T10:00:00Z"), null))
                .isEqualTo(Instant.parse("2026-01-07T10:15:00Z"));
    }

    @Test
    void doesNotShowTheSecondsThatADeliveryTook() {
        var planned = Instant.parse("2026-01-05T08:00:00Z");
        var random = new Random(3);
        for (int i = 0; i < 200; i++) {
            var delivered = planned.plusMillis(random.nextInt(14 * 60_000));
            assertThat(Deadline.after(delivered, usual("Africa/Lagos"), delivered.plus(TEN_DAYS)))
                    .isEqualTo(Deadline.after(planned, usual("Africa/Lagos"), planned.plus(TEN_DAYS)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // asked on Monday at ten: Wednesday is the second of these days
        "MONDAY TUESDAY WEDNESDAY,  2026-01-05T09:00:00Z, 2026-01-07T09:15:00Z",
        // on Tuesday at ten: Monday of next week, a weekend is no hurry
        "MONDAY TUESDAY THURSDAY,   2026-01-06T09:00:00Z, 2026-01-12T09:15:00Z",
        "SATURDAY SUNDAY,           2026-01-10T09:00:00Z, 2026-01-17T09:15:00Z",
        // who works on a single day has it, and nobody waits for weeks
        "MONDAY,                    2026-01-05T09:00:00Z, 2026-01-15T09:15:00Z",
        "MONDAY,                    2026-01-05T17:00:00Z, 2026-01-15T17:15:00Z",
        "SUNDAY,                    2026-01-05T09:00:00Z, 2026-01-15T09:15:00Z",
    })
    void countsOwnDaysButNotForWeeks(String days, Instant asked, Instant deadline) {
        var week = week(days);

        assertThat(Deadline.after(asked, new WorkingTime(LAGOS, week), Deadline.lastAfter(asked)))
                .isEqualTo(deadline);
    }

    @Test
    void tenDaysHoldMostOfADayForWhoeverWorksOnOne() {
        for (DayOfWeek day : DayOfWeek.values()) {
            var time = new WorkingTime(LAGOS, week(day.name()));
            for (int hour = 0; hour < 7 * 24; hour++) {
                var asked = Instant.parse("2026-01-05T00:30:00Z").plus(Duration.ofHours(hour));
                var deadline = Deadline.after(asked, time, Deadline.lastAfter(asked));

                assertThat(time.between(asked, deadline).stream()
                                .map(WorkingHours::length)
                                .reduce(Duration.ZERO, Duration::plus))
                        .isGreaterThanOrEqualTo(Duration.ofHours(8));
            }
        }
    }

    @Test
    void whoeverIsReachedLateHasAsLongAsInTheUsualWeek() {
        var asked = Instant.parse("2026-01-05T09:00:00Z");
        var time = new WorkingTime(LAGOS, week("WEDNESDAY"));

        assertThat(Deadline.after(Instant.parse("2026-01-14T09:00:00Z"), time, Deadline.lastAfter(asked)))
                .isEqualTo(Instant.parse("2026-01-16T09:15:00Z"));
    }

    @Test
    void inARoundNobodyCanReadFromItWhenAnotherWorks() {
        var now = Instant.parse("2026-01-05T09:00:00Z");
        var waitsUntil = Instant.parse("2026-01-09T09:00:00Z");
        var usual = Colleagues.somebody("U1", "Somebody", "", "Africa/Lagos");

        for (String days :
                List.of("MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY", "MONDAY TUESDAY WEDNESDAY")) {
            assertThat(Deadline.plannedInRound(usual.working(week(days)), now, waitsUntil))
                    .isEqualTo(Deadline.plannedInRound(usual, now, waitsUntil))
                    .isEqualTo(Instant.parse("2026-01-07T09:15:00Z"));
        }
        for (String days : List.of("MONDAY", "TUESDAY THURSDAY", "SUNDAY")) {
            assertThat(Deadline.plannedInRound(usual.working(week(days)), now, waitsUntil))
                    .isEqualTo(waitsUntil);
        }
    }

    private static WorkingTime usual(String zone) {
        return new WorkingTime(ZoneId.of(zone), WorkingWeek.USUAL);
    }

    /// From seven to eight in the evening.
    private static WorkingWeek week(String days) {
        return WorkingWeek.of(
                Stream.of(days.split(" ")).map(DayOfWeek::valueOf).toList(),
                new Shift(LocalTime.of(7, 0), LocalTime.of(20, 0)));
    }
}
