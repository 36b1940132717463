package dev.percolate.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.Person.Standing;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuietRulesTest {
    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        // during the day, at its first and just after its last moment
        "Africa/Lagos,        2026-01-05T09:30:00Z, 2026-01-05T09:30:00Z",
        "Africa/Lagos,        2026-01-05T08:00:00Z, 2026-01-05T08:00:00Z",
        "Africa/Lagos,        2026-01-05T16:00:00Z, 2026-01-06T08:00:00Z",
        // early morning, Friday evening, weekend
        "Africa/Lagos,        2026-01-05T03:00:00Z, 2026-01-05T08:00:00Z",
        "Africa/Lagos,        2026-01-09T20:00:00Z, 2026-01-12T08:00:00Z",
        "Africa/Lagos,        2026-01-11T12:00:00Z, 2026-01-12T08:00:00Z",
        // Sunday evening in Europe is Monday morning in Auckland
        "Pacific/Auckland,    2026-01-04T20:30:00Z, 2026-01-04T20:30:00Z",
        // the clocks go forward in Berlin on 29 March and back on 25 October
        "Europe/Berlin,       2026-03-27T18:00:00Z, 2026-03-30T07:00:00Z",
        "Europe/Berlin,       2026-10-23T18:00:00Z, 2026-10-26T08:00:00Z",
        // half-hour and quarter-hour zones
        "Asia/Kolkata,        2026-01-05T00:00:00Z, 2026-01-05T03:30:00Z",
        "Asia/Kathmandu,      2026-01-05T00:00:00Z, 2026-01-05T03:15:00Z",
        // Samoa had no Friday 30 December 2011
        "Pacific/Apia,        2011-12-30T05:00:00Z, 2012-01-01T19:00:00Z",
    })
    void writesInWorkingHoursOfThePersonsZone(String zone, Instant now, Instant expected) {
        assertThat(QuietRules.nextWorkingMoment(somebodyIn(ZoneId.of(zone)), now))
                .contains(expected);
    }

    @Test
    void neverWritesUnaskedWhereTheZoneIsUnknown() {
        var somebody = new Person(new PersonId("U1"), "Ana", "", null, "", Standing.MEMBER);
        assertThat(QuietRules.nextWorkingMoment(somebody, Instant.parse("2026-01-05T09:30:00Z")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/Los_Angeles",
                "Australia/Lord_Howe",
                "Pacific/Chatham",
                "America/Santiago",
                "Africa/Cairo",
                "Asia/Kathmandu"
            })
    void findsTheFirstMomentInsideWorkingHoursAllYearRound(String id) {
        var zone = ZoneId.of(id);
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            Instant now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(365 * 24 * 3600));
            Instant moment = QuietRules.nextWorkingMoment(somebodyIn(zone), now).orElseThrow();

            assertThat(isWorking(zone, moment)).isTrue();
            assertThat(moment).isAfterOrEqualTo(now).isBefore(now.plus(Duration.ofHours(73)));
            if (moment.isAfter(now)) {
                assertThat(isWorking(zone, now)).isFalse();
                assertThat(isWorking(zone, moment.minusMillis(1))).isFalse();
            }
        }
    }

    @RepeatedTest(20)
    void keepsWithinItsBudgetThroughABusyHalfYear(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        Person person = somebodyIn(Workers.zone(random));
        Instant start = Workers.moment(person.zone(), random);
        Instant end = start.plus(Duration.ofDays(182));
        List<Instant> received = new ArrayList<>();

        for (Instant now = start; now.isBefore(end); now = now.plusSeconds(random.nextLong(4 * 3600))) {
            if (QuietRules.nextUnaskedMoment(person, received, now)
                    .orElseThrow()
                    .equals(now)) {
                received.add(now);
            }
        }

        List<LocalDate> days = received.stream()
                .map(moment -> moment.atZone(person.zone()).toLocalDate())
                .toList();
        assertThat(received)
                .allSatisfy(
                        moment -> assertThat(isWorking(person.zone(), moment)).isTrue());
        assertThat(days).doesNotHaveDuplicates();
        for (int i = QuietRules.A_WEEK; i < days.size(); i++) {
            assertThat(days.get(i))
                    .isAfterOrEqualTo(days.get(i - QuietRules.A_WEEK).plusDays(7));
        }
        // 26 weeks of three each, all of which somebody uses who has something to say every few hours
        assertThat(received).hasSizeBetween(75, 79);
    }

    @RepeatedTest(200)
    void findsTheFirstMomentTheBudgetAllows(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        Person person = somebodyIn(Workers.zone(random));
        Instant now = Workers.moment(person.zone(), random);
        List<Instant> received = Stream.generate(() -> now.minusSeconds(random.nextLong(9L * 24 * 3600)))
                .limit(random.nextInt(7))
                .toList();

        Instant moment = QuietRules.nextUnaskedMoment(person, received, now).orElseThrow();

        assertThat(moment).isAfterOrEqualTo(now);
        assertThat(mayBeWrittenTo(person.zone(), received, moment)).isTrue();
        for (Instant other = now; other.isBefore(moment); other = other.plus(Duration.ofMinutes(15))) {
            assertThat(mayBeWrittenTo(person.zone(), received, other)).isFalse();
        }
    }

    @Test
    void hasNoUnaskedMomentWhereTheZoneIsUnknown() {
        var somebody = new Person(new PersonId("U1"), "Ana", "", null, "", Standing.MEMBER);
        assertThat(QuietRules.nextUnaskedMoment(somebody, List.of(), Instant.parse("2026-01-05T09:30:00Z")))
                .isEmpty();
    }

    @RepeatedTest(200)
    void findsTheFirstMomentEverybodyWorks(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        List<Person> people = Stream.generate(() -> somebodyIn(Workers.zone(random)))
                .limit(2 + random.nextInt(2))
                .toList();
        Instant now = Workers.moment(people.getFirst().zone(), random);

        Optional<Instant> moment = QuietRules.nextSharedMoment(people, now);

        moment.ifPresent(found -> assertThat(allWork(people, found)).isTrue());
        Instant end = moment.orElse(now.plus(Duration.ofDays(14)));
        assertThat(end).isAfterOrEqualTo(now);
        for (Instant other = now; other.isBefore(end); other = other.plus(Duration.ofMinutes(15))) {
            assertThat(allWork(people, other)).isFalse();
        }
    }

    @Test
    void waitsForNobodyWhoseZoneIsUnknown() {
        var somebody = new Person(new PersonId("U1"), "Ana", "", null, "", Standing.MEMBER);
        var sunday = Instant.parse("2026-01-11T12:00:00Z");
        assertThat(QuietRules.nextSharedMoment(List.of(somebody), sunday)).contains(sunday);
        assertThat(QuietRules.nextSharedMoment(List.of(somebody, somebodyIn(ZoneId.of("Africa/Lagos"))), sunday))
                .contains(Instant.parse("2026-01-12T08:00:00Z"));
    }

    @Test
    void findsNoMomentForPeopleWhoNeverWorkAtOnce() {
        var lisbon = somebodyIn(ZoneId.of("Europe/Lisbon"));
        var auckland = somebodyIn(ZoneId.of("Pacific/Auckland"));
        assertThat(QuietRules.nextSharedMoment(List.of(lisbon, auckland), Instant.parse("2026-01-05T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void hasNoWorkingHoursOnDaysOff() {
        assertThat(QuietRules.workingHours(ZoneId.of("Europe/Berlin"), LocalDate.parse("2026-01-10")))
                .isEmpty();
        assertThat(QuietRules.workingHours(ZoneId.of("Pacific/Apia"), LocalDate.parse("2011-12-30")))
                .isEmpty();
    }

    private static boolean allWork(List<Person> people, Instant moment) {
        return people.stream().allMatch(person -> isWorking(person.zone(), moment));
    }

    /// Counted otherwise than the rules do: by all windows of seven days that the day lies in.
    private static boolean mayBeWrittenTo(ZoneId zone, List<Instant> received, Instant moment) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        List<LocalDate> days =
                received.stream().map(other -> other.atZone(zone).toLocalDate()).toList();
        return isWorking(zone, moment)
                && !days.contains(day)
                && day.minusDays(6)
                        .datesUntil(day.plusDays(1))
                        .allMatch(first -> days.stream()
                                        .filter(other -> !other.isBefore(first) && other.isBefore(first.plusDays(7)))
                                        .count()
                                < QuietRules.A_WEEK);
    }

    private static boolean isWorking(ZoneId zone, Instant moment) {
        var local = moment.atZone(zone);
        return local.getDayOfWeek() != DayOfWeek.SATURDAY
                && local.getDayOfWeek() != DayOfWeek.SUNDAY
                && local.getHour() >= 9
                && local.getHour() < 17;
    }

    private static Person somebodyIn(ZoneId zone) {
        return new Person(new PersonId("U1"), "Ana", "", zone, "", Standing.MEMBER);
    }
}
