package dev.percolate.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Introduction.Part;
import dev.percolate.workspace.PersonId;
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
        var asked = Instant.parse("2026-01-05T10:00:00Z");
        var nowhere = Part.unanswered(new PersonId("U1"), Profile.EMPTY, 0, null);

        assertThat(Deadline.inRound(asked, List.of(nowhere), asked)).isEqualTo(Instant.parse("2026-01-07T10:15:00Z"));
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
        // two days of the usual week, whatever days are their own
        "MONDAY TUESDAY WEDNESDAY,  2026-01-05T09:00:00Z, 2026-01-07T09:15:00Z",
        "TUESDAY THURSDAY,          2026-01-06T09:00:00Z, 2026-01-08T09:15:00Z",
        "MONDAY,                    2026-01-05T09:00:00Z, 2026-01-07T09:15:00Z",
        "SATURDAY SUNDAY,           2026-01-10T09:00:00Z, 2026-01-14T08:15:00Z",
        // late on their day, from seven to eight in the evening: the next one of theirs
        "TUESDAY THURSDAY,          2026-01-06T18:00:00Z, 2026-01-09T08:15:00Z",
        "MONDAY SUNDAY,             2026-01-05T18:00:00Z, 2026-01-11T19:15:00Z",
        "MONDAY,                    2026-01-05T13:00:00Z, 2026-01-12T19:15:00Z",
        "SUNDAY,                    2026-01-05T09:00:00Z, 2026-01-11T19:15:00Z",
    })
    void isTwoUsualDaysLaterAndLeavesOneOwnDay(String days, Instant delivered, Instant deadline) {
        assertThat(Deadline.after(delivered, new WorkingTime(LAGOS, week(days)), Deadline.lastAfter(delivered)))
                .isEqualTo(deadline);
    }

    @Test
    void leavesMostOfADayWithinTenDaysToWhoeverWorksOnOne() {
        for (DayOfWeek day : DayOfWeek.values()) {
            var time = new WorkingTime(LAGOS, week(day.name()));
            for (int hour = 0; hour < 7 * 24; hour++) {
                var asked = Instant.parse("2026-01-05T00:30:00Z").plus(Duration.ofHours(hour));
                var deadline = Deadline.after(asked, time, Deadline.lastAfter(asked));

                assertThat(time.between(asked, deadline).stream()
                                .map(WorkingHours::length)
                                .reduce(Duration.ZERO, Duration::plus))
                        .isGreaterThanOrEqualTo(Duration.ofHours(6));
                assertThat(deadline).isBeforeOrEqualTo(Deadline.lastAfter(asked));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // in the morning: two days of the usual week
        "2026-01-14T09:00:00Z, 2026-01-16T09:15:00Z",
        // in the afternoon, when their next day is beyond ten days
        "2026-01-14T14:00:00Z, 2026-01-16T14:15:00Z",
        "2026-01-12T14:00:00Z, 2026-01-15T09:15:00Z",
    })
    void waitsForNobodysOwnDayLongerThanTenDays(Instant delivered, Instant deadline) {
        var asked = Instant.parse("2026-01-05T09:00:00Z");
        var time = new WorkingTime(
                LAGOS, week(delivered.atZone(LAGOS).getDayOfWeek().name()));

        assertThat(Deadline.after(delivered, time, Deadline.lastAfter(asked))).isEqualTo(deadline);
    }

    @Test
    void inARoundIsTheHourItWaitsUntil() {
        var now = Instant.parse("2026-01-05T09:00:00Z");
        var friday = Instant.parse("2026-01-09T09:00:00Z");
        var parts = List.of(inLagos("U1"), inLagos("U2"));

        assertThat(Deadline.inRound(friday, parts, now)).isEqualTo(friday);
        assertThat(Deadline.inRound(now, parts, now))
                .as("one that comes late to ask")
                .isEqualTo(Instant.parse("2026-01-07T09:15:00Z"));
    }

    private static Part inLagos(String id) {
        return Part.unanswered(new PersonId(id), Profile.EMPTY, 0, LAGOS);
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
