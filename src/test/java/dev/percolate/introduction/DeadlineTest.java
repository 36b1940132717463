package dev.percolate.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeadlineTest {
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
        assertThat(Deadline.after(delivered, ZoneId.of(zone))).isEqualTo(deadline);
    }

    @Test
    void countsInUtcWhereTheZoneIsUnknown() {
        assertThat(Deadline.after(Instant.parse("2026-01-05T10:00:00Z"), null))
                .isEqualTo(Instant.parse("2026-01-07T10:15:00Z"));
    }

    @Test
    void doesNotShowTheSecondsThatADeliveryTook() {
        var planned = Instant.parse("2026-01-05T08:00:00Z");
        var random = new Random(3);
        for (int i = 0; i < 200; i++) {
            var delivered = planned.plusMillis(random.nextInt(14 * 60_000));
            assertThat(Deadline.after(delivered, ZoneId.of("Africa/Lagos")))
                    .isEqualTo(Deadline.after(planned, ZoneId.of("Africa/Lagos")));
        }
    }
}
