package dev.percolate.workspace;

import static dev.percolate.workspace.Workers.shift;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkingTimeTest {
    private static final int TIMES = 300;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @RepeatedTest(TIMES)
    void agreesWithAClockOnTheWallAtEveryQuarter(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        WorkingTime time = Workers.somebody(random);
        Instant from = Workers.moment(time.zone(), random);
        Instant to = from.plusSeconds(random.nextLong(10L * 24 * 3600));

        List<WorkingHours> hours = time.between(from, to);

        for (Instant moment = from; moment.isBefore(to); moment = moment.plus(Duration.ofMinutes(15))) {
            assertThat(contains(hours, moment))
                    .as("%s at %s", time, moment.atZone(time.zone()))
                    .isEqualTo(Workers.works(time, moment));
        }
    }

    @RepeatedTest(TIMES)
    void listsHoursInOrderCutAtTheEndsAndNeverTwice(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        WorkingTime time = somebodyPerhapsOdd(random);
        Instant from = Workers.moment(time.zone(), random);
        Instant to = from.plusSeconds(random.nextLong(10L * 24 * 3600));

        Instant last = from;
        for (WorkingHours hours : time.between(from, to)) {
            assertThat(hours.start()).as("%s", time).isAfterOrEqualTo(last);
            assertThat(hours.end()).isAfter(hours.start()).isBeforeOrEqualTo(to);
            for (Instant moment = hours.start(); moment.isBefore(hours.end()); moment = moment.plus(MINUTE)) {
                assertThat(Workers.works(time, moment))
                        .as("%s at %s", time, moment.atZone(time.zone()))
                        .isTrue();
            }
            last = hours.end();
        }
        assertThat(time.between(to, from)).isEmpty();
    }

    @RepeatedTest(TIMES)
    void findsTheNextWorkingMomentAndNoneBefore(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        WorkingTime time = Workers.somebody(random);
        Instant now = Workers.moment(time.zone(), random);

        Instant next = time.nextMoment(now).orElseThrow();

        assertThat(next).isAfterOrEqualTo(now);
        assertThat(Workers.works(time, next)).as("%s at %s", time, next).isTrue();
        for (Instant moment = now; moment.isBefore(next); moment = moment.plus(Duration.ofMinutes(15))) {
            assertThat(Workers.works(time, moment)).as("%s at %s", time, moment).isFalse();
        }
    }

    @RepeatedTest(TIMES)
    void countsWorkingDaysAndLandsInOne(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        WorkingTime time = somebodyPerhapsOdd(random);
        Instant from = Workers.moment(time.zone(), random);
        int days = random.nextInt(12);

        Instant then = time.daysAfter(days, from);

        Instant first = time.nextMoment(from).orElseThrow();
        assertThat(Workers.works(time, then)).as("%s at %s", time, then).isTrue();
        assertThat(time.daysAfter(days, first)).isEqualTo(then);
        assertThat(time.between(first, then.plusNanos(1))).as("%s", time).hasSize(days + 1);
        assertThat(time.daysAfter(days + 1, from)).isAfter(then);
    }

    @RepeatedTest(TIMES)
    void neverComesEarlierForALaterStart(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        WorkingTime time = somebodyPerhapsOdd(random);
        int days = 1 + random.nextInt(5);
        Instant from = Workers.moment(time.zone(), random);

        Instant last = Instant.MIN;
        for (int i = 0; i < 100; i++) {
            Instant then = time.daysAfter(days, from);
            assertThat(then).as("%s from %s", time, from).isAfterOrEqualTo(last);
            last = then;
            from = from.plusSeconds(random.nextLong(7200));
        }
    }

    @ParameterizedTest(name = "{0} working days after {1} is {2}")
    @CsvSource({
        // Friday at ten, Friday's last second, Friday evening, Saturday
        "2, 2026-01-09T10:00:00, 2026-01-13T10:00:00",
        "2, 2026-01-09T16:59:59, 2026-01-13T16:59:00",
        "2, 2026-01-09T17:00:00, 2026-01-14T09:00:00",
        "2, 2026-01-10T12:00:00, 2026-01-14T09:00:00",
        "0, 2026-01-09T16:59:59, 2026-01-09T16:59:59",
        "0, 2026-01-10T12:00:00, 2026-01-12T09:00:00",
        // over the weekends on which clocks change
        "1, 2026-03-27T10:30:00, 2026-03-30T10:30:00",
        "1, 2026-10-23T10:30:00, 2026-10-26T10:30:00",
        "20, 2026-01-09T10:00:00, 2026-02-06T10:00:00",
    })
    void isTheSameTimeOfThatDay(int days, LocalDateTime from, LocalDateTime expected) {
        var berlin = ZoneId.of("Europe/Berlin");
        var time = new WorkingTime(berlin, WorkingWeek.USUAL);
        assertThat(time.daysAfter(days, from.atZone(berlin).toInstant()))
                .isEqualTo(expected.atZone(berlin).toInstant());
    }

    @Test
    void staysInTheLastMinuteOfAShorterDay() {
        var berlin = ZoneId.of("Europe/Berlin");
        var time = new WorkingTime(
                berlin,
                Workers.week(Map.of(
                        DayOfWeek.TUESDAY, shift("09:00", "17:00"),
                        DayOfWeek.THURSDAY, shift("08:00", "12:00"))));
        var tuesdayAfternoon = LocalDateTime.parse("2026-01-13T15:00:00").atZone(berlin);
        assertThat(time.daysAfter(1, tuesdayAfternoon.toInstant()))
                .isEqualTo(LocalDateTime.parse("2026-01-15T11:59:00")
                        .atZone(berlin)
                        .toInstant());
    }

    @Test
    void worksOnNoDayOfAnEmptyWeek() {
        var time = new WorkingTime(ZoneId.of("Africa/Cairo"), Workers.NO_DAYS);
        var now = Instant.parse("2026-01-09T10:00:00Z");
        assertThat(time.between(now, now.plus(Duration.ofDays(30)))).isEmpty();
        assertThat(time.nextMoment(now)).isEmpty();
        assertThat(time.daysAfter(2, now)).isEqualTo(now);
    }

    @ParameterizedTest(name = "{0} from {2}: {3} hours of work")
    @CsvSource({
        // a night in which clocks go forward, one in which they go back, and one in which nothing happens
        "Europe/Berlin,       22:00, 2026-03-28T12:00:00Z, 7",
        "Europe/Berlin,       22:00, 2026-10-24T12:00:00Z, 9",
        "Europe/Berlin,       22:00, 2026-10-25T12:00:00Z, 8",
        "Asia/Kolkata,        22:00, 2026-03-28T12:00:00Z, 8",
        // the clocks go forward and back at midnight
        "America/Santiago,    22:00, 2026-09-05T16:00:00Z, 7",
        "America/Santiago,    22:00, 2026-04-04T16:00:00Z, 9",
        // it went to bed on Thursday and woke on Saturday
        "Pacific/Apia,        22:00, 2011-12-29T22:00:00Z, 2",
    })
    void worksNightsByTheClockOnTheWall(String zone, String begin, Instant from, int hours) {
        var time = new WorkingTime(ZoneId.of(zone), Workers.NIGHTS);
        var night = time.between(from, from.plus(Duration.ofHours(20))).getFirst();
        assertThat(night.start().atZone(time.zone()).toLocalTime()).isEqualTo(begin);
        assertThat(night.length()).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void makesNobodyWaitForWeeksForWhoeverWorksOnFewDays() {
        var monday = Instant.parse("2026-01-05T09:00:00Z");
        var mondays = new WorkingTime(
                ZoneId.of("Africa/Lagos"), WorkingWeek.of(List.of(DayOfWeek.MONDAY), Workers.shift("09:00", "17:00")));

        assertThat(mondays.soonAfter(1, monday)).isEqualTo(monday.plus(Duration.ofDays(7)));
        assertThat(mondays.soonAfter(5, monday)).isEqualTo(monday.plus(Duration.ofDays(10)));
    }

    @Test
    void countsTheDaysOfTheUsualWeekAsEver() {
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            var usual = new WorkingTime(Workers.zone(random), WorkingWeek.USUAL);
            var from = Workers.moment(usual.zone(), random);

            assertThat(usual.soonAfter(5, from)).isEqualTo(usual.daysAfter(5, from));
            assertThat(usual.soonAfter(20, from)).isEqualTo(usual.daysAfter(20, from));
        }
    }

    private static boolean contains(List<WorkingHours> hours, Instant moment) {
        return hours.stream().anyMatch(some -> !moment.isBefore(some.start()) && moment.isBefore(some.end()));
    }

    private static WorkingTime somebodyPerhapsOdd(RandomGenerator random) {
        return random.nextBoolean() ? Workers.somebody(random) : Workers.somebodyOdd(random);
    }
}
