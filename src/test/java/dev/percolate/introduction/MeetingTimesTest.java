package dev.percolate.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.workspace.Workers;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeek.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MeetingTimesTest {
    private static final int TIMES = 400;
    private static final Duration HALF_AN_HOUR = TalkLength.USUAL.duration();
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId LAGOS = ZoneId.of("Africa/Lagos");
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    /// A Monday afternoon in Berlin.
    private static final Instant MONDAY = Instant.parse("2026-11-23T14:10:00Z");

    @RepeatedTest(TIMES)
    void agreesWithTryingEveryQuarter(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        List<WorkingTime> people = people(random);
        Instant from = Workers.moment(people.getFirst().zone(), random);
        var length = length(repetition);

        List<Instant> found = MeetingTimes.find(people, length, from, random.split());

        var quarters = new EveryQuarter(people, length, from);
        List<Instant> best = quarters.best();
        assertThat(found).as("%s from %s", people, from).isSubsetOf(quarters.possible());
        assertThat(found).as("%s from %s", people, from).isSorted().hasSize(Math.min(3, apart(best, length)));
        assertThat(apart(found, length)).isEqualTo(found.size());
        if (apart(best, length) >= 2 || !found.isEmpty()) {
            assertThat(best).containsAll(found);
        }
    }

    @RepeatedTest(TIMES)
    void offersAsManyDaysAsThereAreAndBothHalvesOfTheDay(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        List<WorkingTime> people = people(random);
        ZoneId zone = people.getFirst().zone();
        Instant from = Workers.moment(zone, random);

        List<Instant> found = MeetingTimes.find(people, HALF_AN_HOUR, from, random.split());

        List<Instant> best = new EveryQuarter(people, HALF_AN_HOUR, from).best();
        Function<Instant, LocalDate> day = moment -> moment.atZone(zone).toLocalDate();
        assertThat(distinct(found, day)).isEqualTo(Math.min(found.size(), distinct(best, day)));
        Function<Instant, Boolean> afternoon = moment -> moment.atZone(zone).getHour() >= 12;
        assertThat(distinct(found, afternoon))
                .as("%s from %s", people, from)
                .isEqualTo(Math.min(found.size(), distinct(best, afternoon)));
    }

    @RepeatedTest(50)
    void findsTheSameForTheSameDice(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        List<WorkingTime> people = people(random);
        Instant from = Workers.moment(people.getFirst().zone(), random);
        long seed = random.nextLong();
        assertThat(MeetingTimes.find(people, HALF_AN_HOUR, from, new SplittableRandom(seed)))
                .isEqualTo(MeetingTimes.find(people, HALF_AN_HOUR, from, new SplittableRandom(seed)));
    }

    @Test
    void leavesTheChoiceToTheDice() {
        var people = List.of(usual(BERLIN), usual(LAGOS));
        assertThat(new SplittableRandom(1)
                        .longs(20)
                        .mapToObj(seed -> MeetingTimes.find(people, HALF_AN_HOUR, MONDAY, new SplittableRandom(seed)))
                        .distinct())
                .hasSizeGreaterThan(15);
    }

    @Test
    void offersThreeDaysToPeopleOfTheUsualWeek() {
        assertThat(shown(BERLIN, usual(BERLIN), usual(LAGOS))).hasSize(3).allSatisfy(time -> {
            assertThat(time.toLocalDate()).isAfter("2026-11-23").isBeforeOrEqualTo("2026-12-03");
            assertThat(time.toLocalTime()).isBetween(LocalTime.of(9, 30), LocalTime.of(16, 0));
            assertThat(time.getMinute() % 30).isZero();
        });
    }

    @Test
    void goesByTheClockOfTheFirstPerson() {
        assertThat(shown(KATHMANDU, usual(KATHMANDU), usual(BERLIN)))
                .hasSize(3)
                .allSatisfy(time -> assertThat(time.getMinute() % 30).isZero());
        assertThat(shown(KATHMANDU, usual(BERLIN), usual(KATHMANDU)))
                .hasSize(3)
                .allSatisfy(time -> assertThat(time.getMinute() % 30).isEqualTo(15));
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        // the only half hour of the day, of the shift, of lunch
        "TUESDAY,  09:00, 09:30, 2026-11-24T09:00 2026-12-01T09:00",
        "THURSDAY, 12:00, 12:30, 2026-11-26T12:00 2026-12-03T12:00",
        // as long as there is another, neither the ends of the shift nor lunch
        "TUESDAY,  09:00, 10:30, 2026-11-24T09:30 2026-12-01T09:30",
        "TUESDAY,  11:00, 13:30, 2026-11-24T11:30 2026-12-01T11:30",
        // a quarter only where there is nothing else
        "TUESDAY,  10:15, 10:45, 2026-11-24T10:15 2026-12-01T10:15",
        "TUESDAY,  10:15, 11:00, 2026-11-24T10:30 2026-12-01T10:30",
        // within ten days there is one such day only, today not being one
        "MONDAY,   15:00, 16:30, 2026-11-30T15:30 2026-12-07T15:30",
        "TUESDAY,  10:00, 10:20, ''",
        "TUESDAY,  10:05, 10:40, ''",
    })
    void takesWhatThereIs(DayOfWeek day, LocalTime begin, LocalTime end, String expected) {
        var oneDay = new WorkingTime(BERLIN, new WorkingWeek(Map.of(day, new Shift(begin, end))));
        assertThat(shown(BERLIN, usual(BERLIN), oneDay).stream()
                        .map(time -> time.toLocalDateTime().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void doesNotTakeTheRestOfANightThatHasBegunForTheNextDay() {
        var shift = new Shift(LocalTime.of(22, 0), LocalTime.of(6, 0));
        var night = new WorkingTime(BERLIN, new WorkingWeek(Map.of(DayOfWeek.MONDAY, shift, DayOfWeek.TUESDAY, shift)));
        var justBeforeMidnight = Instant.parse("2026-11-23T22:50:00Z");
        for (int seed = 0; seed < 100; seed++) {
            assertThat(MeetingTimes.find(
                            List.of(night, night), HALF_AN_HOUR, justBeforeMidnight, new SplittableRandom(seed)))
                    .hasSize(3)
                    .allSatisfy(time -> assertThat(time).isAfter("2026-11-24T21:00:00Z"));
        }
    }

    @Test
    void findsNothingForPeopleWhoNeverWorkAtOnce() {
        assertThat(shown(BERLIN, usual(ZoneId.of("Europe/Lisbon")), usual(ZoneId.of("Pacific/Auckland"))))
                .isEmpty();
        assertThat(shown(BERLIN, usual(BERLIN), new WorkingTime(BERLIN, new WorkingWeek(Map.of()))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void offersNoTimeThatDoesNotFitIntoTheHoursTheyShare(TalkLength length) {
        var threeQuarters = new WorkingTime(
                BERLIN,
                new WorkingWeek(Map.of(DayOfWeek.WEDNESDAY, new Shift(LocalTime.of(9, 0), LocalTime.of(9, 45)))));
        var found = MeetingTimes.find(
                List.of(usual(BERLIN), threeQuarters), length.duration(), MONDAY, new SplittableRandom(3));

        assertThat(found.isEmpty()).isEqualTo(length == TalkLength.MINUTES_60);
        assertThat(found)
                .allSatisfy(time -> assertThat(time.atZone(BERLIN).toLocalTime().plus(length.duration()))
                        .isBeforeOrEqualTo(LocalTime.of(9, 45)));
    }

    @Test
    void refusesToFindTimesForNobody() {
        assertThatThrownBy(() -> MeetingTimes.find(List.of(), HALF_AN_HOUR, MONDAY, new SplittableRandom(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<ZonedDateTime> shown(ZoneId zone, WorkingTime... people) {
        return MeetingTimes.find(List.of(people), HALF_AN_HOUR, MONDAY, new SplittableRandom(3)).stream()
                .map(moment -> moment.atZone(zone))
                .toList();
    }

    private static WorkingTime usual(ZoneId zone) {
        return new WorkingTime(zone, WorkingWeek.USUAL);
    }

    /// Each in turn.
    private static Duration length(RepetitionInfo repetition) {
        var lengths = TalkLength.values();
        return lengths[repetition.getCurrentRepetition() % lengths.length].duration();
    }

    /// Two to eight; half of the others live where the first one does, or they would hardly ever meet.
    private static List<WorkingTime> people(RandomGenerator random) {
        List<WorkingTime> people = new ArrayList<>(List.of(Workers.somebody(random)));
        int others = random.nextInt(3) == 0 ? 1 + random.nextInt(7) : 1;
        for (int i = 0; i < others; i++) {
            var other = Workers.somebody(random);
            people.add(
                    switch (random.nextInt(6)) {
                        case 0, 1 -> other;
                        case 2 -> new WorkingTime(people.getFirst().zone(), other.week());
                        case 3 ->
                            new WorkingTime(other.zone(), people.getFirst().week());
                        default -> people.getFirst();
                    });
        }
        return people;
    }

    private static <T> int distinct(List<Instant> times, Function<Instant, T> of) {
        return (int) times.stream().map(of).distinct().count();
    }

    /// How many of them do not overlap.
    private static int apart(List<Instant> times, Duration length) {
        int count = 0;
        Instant free = Instant.MIN;
        for (Instant time : times) {
            if (!time.isBefore(free)) {
                count++;
                free = time.plus(length);
            }
        }
        return count;
    }
}
