package dev.percolate.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SharedHoursTest {
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
        assertThat(SharedHours.minutes(ZoneId.of(one), ZoneId.of(other), now)).isEqualTo(minutes);
        assertThat(SharedHours.minutes(ZoneId.of(other), ZoneId.of(one), now)).isEqualTo(minutes);
    }
}
