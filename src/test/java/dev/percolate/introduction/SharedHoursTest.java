package dev.percolate.introduction;

import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.SharedHours.Ahead;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Workers;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeek.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SharedHoursTest {
    private static final Shift NINE_TO_FIVE = new Shift(LocalTime.of(9, 0), LocalTime.of(17, 0));

    @ParameterizedTest(name = "{0} and {1} from {2}: {3} minutes")
    @CsvSource({
        "Europe/Lisbon,    Europe/Lisbon,     2026-01-05T09:00:00Z, 480",
        "Europe/Lisbon,    Africa/Lagos,      2026-01-05T09:00:00Z, 420",
        // whatever day or hour of the week one asks
        "Europe/Lisbon,    Africa/Lagos,      2026-01-10T23:30:00Z, 420",
        // Lisbon has gone forward in March, Lagos has no summer time
        "Europe/Lisbon,    Africa/Lagos,      2026-06-01T09:00:00Z, 480",
        // a week in which New York is ahead of the change and London is not yet
        "Europe/London,    America/New_York,  2026-03-09T00:00:00Z, 240",
        "Europe/London,    America/New_York,  2026-03-02T00:00:00Z, 180",
        // Auckland's Tuesday morning is Los Angeles' Monday afternoon, five hours; its Monday is Sunday there
        "Pacific/Auckland, America/Los_Angeles, 2026-01-05T00:00:00Z, 240",
        "Pacific/Auckland, Europe/Lisbon,     2026-01-05T00:00:00Z, 0",
    })
    void looksAtTheWeekAhead(String one, String other, Instant now, int minutes) {
        assertThat(SharedHours.minutes(in(one), in(other), now)).isEqualTo(minutes);
        assertThat(SharedHours.minutes(in(other), in(one), now)).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "{0}: {1} minutes")
    @CsvSource({
        // a single day that both work is enough to meet
        "MONDAY,                 480",
        "FRIDAY SATURDAY SUNDAY, 160",
        "SATURDAY SUNDAY,        0",
        "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY, 480",
    })
    void countsByTheDayOfWhoeverWorksOnFewer(String days, int minutes) {
        var week = WorkingWeek.of(
                Stream.of(days.split(" ")).map(DayOfWeek::valueOf).toList(), NINE_TO_FIVE);

        assertThat(SharedHours.minutes(in("Europe/Lisbon").working(week), in("Europe/Lisbon"), MONDAY))
                .isEqualTo(minutes);
        assertThat(SharedHours.minutes(in("Europe/Lisbon"), in("Europe/Lisbon").working(week), MONDAY))
                .isEqualTo(minutes);
    }

    /// Minute by minute, as clocks on walls and sheets of paper say.
    /// The shift that goes on is cut in two, at the moment and a week later.
    @Test
    void losesNoMinuteWhereAShiftGoesOn() {
        var inTheMiddle = MONDAY.plusSeconds(7);
        assertThat(SharedHours.minutes(Colleagues.ANA, Colleagues.ANA, inTheMiddle))
                .isEqualTo(8 * 60);
    }

    @Test
    void countsEveryMinuteThatBothWork() {
        var random = new Random(7);
        for (int i = 0; i < 30; i++) {
            var one = Workers.somebody(random);
            var other = Workers.somebody(random);
            var now = MONDAY.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 365)));
            int days =
                    Math.min(one.week().shifts().size(), other.week().shifts().size());
            long both = IntStream.range(0, 7 * 24 * 60)
                    .mapToObj(minute -> now.plus(Duration.ofMinutes(minute)))
                    .filter(minute -> one.nextMoment(minute).equals(Optional.of(minute)))
                    .filter(minute -> other.nextMoment(minute).equals(Optional.of(minute)))
                    .count();

            assertThat(SharedHours.minutes(Ahead.of(one, now), Ahead.of(other, now)))
                    .isEqualTo((int) (both / days));
        }
    }

    private static Person in(String zone) {
        return Colleagues.somebody("U" + zone, "Somebody", "", zone);
    }
}
