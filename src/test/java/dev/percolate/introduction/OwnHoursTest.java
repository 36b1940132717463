package dev.percolate.introduction;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Report.Met;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeek.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody says about their days and hours, in introductions.
final class OwnHoursTest {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final CoffeeChannel coffee = new CoffeeChannel((_, _, _, _) -> {});

    /// Of those who can be asked at once: what the asker waits tells nothing of the other's days.
    @Test
    void theDeadlineIsTheSameOnWhicheverDaysTheOtherWorks() {
        for (String days : List.of("MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY", "MONDAY THURSDAY FRIDAY", "MONDAY")) {
            assertThat(deadlineWhereTheOtherWorks(days)).as(days).isEqualTo(Instant.parse("2026-01-07T09:15:00Z"));
        }
    }

    @Test
    void theDeadlineWaitsUntilTheOtherCanBeAsked() {
        assertThat(deadlineWhereTheOtherWorks("THURSDAY")).isEqualTo(Instant.parse("2026-01-12T08:15:00Z"));
        assertThat(deadlineWhereTheOtherWorks("FRIDAY")).isEqualTo(Instant.parse("2026-01-13T08:15:00Z"));
    }

    @Test
    void aLateDeliveryCountsFromThenAndLeavesADay() {
        asks(ANA, coffee.works(BEN, week("MONDAY TUESDAY WEDNESDAY", "09:00", "17:00")));

        coffee.noting.delivered(WORKSPACE, FIRST, BEN.id(), Instant.parse("2026-01-07T15:00:00Z"));

        assertThat(deadline()).isEqualTo(Instant.parse("2026-01-12T16:15:00Z"));
    }

    /// Otherwise they could read from it when somebody else works.
    @Test
    void whoeverHadTheIdeaHearsAtTheSameTimeWhateverTheTwoWork() {
        Set<Object> answers = new HashSet<>();
        Set<Object> last = new HashSet<>();
        for (String days : List.of("MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY", "SUNDAY", "TUESDAY")) {
            var other = new CoffeeChannel((_, _, _, _) -> {});
            other.works(BEN, week(days, "07:00", "11:30"));
            answers.add(other.connects(CHIARA, ANA, BEN, "", FIRST, MONDAY));
            other.noting.delivered(WORKSPACE, FIRST, BEN.id(), MONDAY.plus(Duration.ofDays(6)));
            other.introductions.find(WORKSPACE, FIRST).ifPresent(found -> {
                last.add(found.lastDeadline());
                assertThat(((Stage.Open) found.stage()).deadline())
                        .isBeforeOrEqualTo(found.lastDeadline().orElseThrow());
            });
        }

        assertThat(answers).hasSize(1);
        assertThat(last).hasSize(1);
    }

    @Test
    void timesToMeetLieInEverybodysOwnHours() {
        var ana = ANA.working(week("TUESDAY WEDNESDAY SATURDAY", "07:00", "13:00"));
        var ben = BEN.working(week("WEDNESDAY SATURDAY SUNDAY", "06:00", "12:00"));

        var times = MeetingTimes.find(
                Stream.of(ana, ben).map(WorkingTime::orInUtc).toList(), HALF_AN_HOUR, MONDAY, new SplittableRandom(1));

        assertThat(times)
                .isNotEmpty()
                .allSatisfy(time -> Stream.of(ana, ben)
                        .forEach(person -> assertThat(worksAt(person, time)).isTrue()));
    }

    @Test
    void introducesNobodyWhoWorksInNoHourOfWhoeverAsks() {
        coffee.joinedBy(ANA, coffee.works(BEN, week("SATURDAY SUNDAY", "09:00", "17:00")));

        assertThat(coffee.asks(ANA)).isEqualTo(new ProposeIntroduction.Proposed.NobodySuitable());
    }

    @ParameterizedTest
    @CsvSource({
        "MONDAY TUESDAY WEDNESDAY, 2026-01-14T09:00:00Z",
        // the fifth Monday is in February
        "MONDAY,                   2026-01-15T09:00:00Z",
    })
    void whoeverPlansToMeetIsAskedAgainInTheirOwnDaysButNotWeeksLater(String days, Instant again) {
        asks(ANA, coffee.works(BEN, week(days, "09:00", "17:00")));
        for (Person person : List.of(ANA, BEN)) {
            coffee.answering.answer(WORKSPACE, FIRST, person.id(), Reply.ACCEPTED, MONDAY);
        }
        coffee.wakes(MONDAY);

        coffee.reporting.met(WORKSPACE, FIRST, BEN.id(), Met.PLANNED, MONDAY);

        assertThat(coffee.checkIns.due(Instant.MAX, null, 9))
                .filteredOn(due -> due.person().equals(BEN.id()))
                .extracting(CheckIns.Due::at)
                .containsExactly(again);
    }

    private static boolean worksAt(Person person, Instant time) {
        var there = time.atZone(Objects.requireNonNull(person.zone()));
        var shift = person.week().shifts().get(there.getDayOfWeek());
        return shift != null
                && !there.toLocalTime().isBefore(shift.from())
                && !there.toLocalTime().plus(HALF_AN_HOUR).isAfter(shift.to());
    }

    private void asks(Person asker, Person other) {
        coffee.joinedBy(asker, other);
        coffee.proposing.propose(COFFEE, asker, FIRST, MONDAY);
    }

    private static Instant deadlineWhereTheOtherWorks(String days) {
        var other = new CoffeeChannel((_, _, _, _) -> {});
        other.joinedBy(ANA, other.works(BEN, week(days, "09:00", "17:00")));
        other.proposing.propose(COFFEE, ANA, FIRST, MONDAY);
        return deadline(other);
    }

    private Instant deadline() {
        return deadline(coffee);
    }

    private static Instant deadline(CoffeeChannel coffee) {
        return ((Stage.Open) coffee.introductions
                        .find(WORKSPACE, FIRST)
                        .orElseThrow()
                        .stage())
                .deadline();
    }

    private static WorkingWeek week(String days, String from, String to) {
        return WorkingWeek.of(
                Stream.of(days.split(" ")).map(DayOfWeek::valueOf).toList(),
                new Shift(LocalTime.parse(from), LocalTime.parse(to)));
    }
}
