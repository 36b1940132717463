package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeWordingTest {
    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-24T10:30:00Z; Europe/Lisbon; Tuesday 24 Nov, 10:30 works",
                "2026-11-24T10:30:00Z; Europe/Lisbon Europe/Lisbon; Tuesday 24 Nov, 10:30 works",
                // the same clock that day, not always
                "2026-11-24T10:30:00Z; Europe/Lisbon Africa/Accra; Tuesday 24 Nov, 10:30 works",
                "2026-06-23T10:30:00Z; Europe/Lisbon Africa/Accra; Tue 23 Jun, 11:30 Lisbon, 10:30 Accra works",
                "2026-11-24T10:30:00Z; Europe/Lisbon Africa/Lagos; Tue 24 Nov, 10:30 Lisbon, 11:30 Lagos works",
                "2026-11-24T10:30:00Z; Africa/Lagos Europe/Lisbon; Tue 24 Nov, 11:30 Lagos, 10:30 Lisbon works",
                "2026-11-24T10:30:00Z; Europe/Lisbon Africa/Lagos Europe/Berlin Europe/Lisbon;"
                        + " Tue 24 Nov, 10:30 Lisbon, 11:30 Lagos/Berlin works",
                // the day differs
                "2026-11-25T01:00:00Z; America/Los_Angeles Pacific/Auckland;"
                        + " Tue 24 Nov, 17:00 Los Angeles, Wed 14:00 Auckland works",
                "2026-11-25T01:00:00Z; Pacific/Auckland America/Los_Angeles Pacific/Fiji;"
                        + " Wed 25 Nov, 14:00 Auckland, Tue 17:00 Los Angeles, Wed 13:00 Fiji works",
                // zones that are not named after places
                "2026-11-24T10:30:00Z; UTC Asia/Kathmandu; Tue 24 Nov, 10:30 UTC, 16:15 Kathmandu works",
                "2026-11-24T10:30:00Z; Etc/GMT+3 Asia/Kolkata; Tue 24 Nov, 07:30 UTC-3, 16:00 Kolkata works",
                // places that are too long together
                "2026-11-24T15:00:00Z; America/Argentina/Buenos_Aires America/Sao_Paulo America/North_Dakota/New_Salem"
                        + " America/Chicago; Tue 24 Nov, 12:00 Buenos Aires/Sao Paulo, 09:00 New Salem/Chicago works",
                "2026-11-24T15:00:00Z; America/Argentina/Buenos_Aires America/Sao_Paulo America/Bahia"
                        + " America/North_Dakota/New_Salem America/Chicago;"
                        + " Tue 24 Nov, 12:00 Buenos Aires, 09:00 New Salem works",
                "2026-11-24T15:00:00Z; America/Argentina/Buenos_Aires America/North_Dakota/New_Salem"
                        + " America/Los_Angeles Africa/Johannesburg;"
                        + " Tue 24 Nov, 12:00 UTC-3, 09:00 UTC-6, 07:00 UTC-8, 17:00 UTC+2 works",
                "2026-11-24T15:00:00Z; America/Argentina/Buenos_Aires America/North_Dakota/New_Salem"
                        + " America/Los_Angeles Africa/Johannesburg Asia/Kathmandu; Tue 24 Nov, 15:00 UTC works",
            })
    void fitsOnAButton(Instant time, String zones, String expected) {
        assertThat(TimeWording.button(time, zones(zones))).isEqualTo(expected).hasSizeLessThanOrEqualTo(75);
    }

    @Test
    void fitsOnAButtonWhereverPeopleLive() {
        // without those that the calendar library makes up anew at each start
        var all = new ArrayList<>(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.contains("~"))
                .sorted()
                .toList());
        var random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            Collections.shuffle(all, random);
            var zones = all.subList(0, 1 + random.nextInt(8)).stream()
                    .map(ZoneId::of)
                    .toList();
            var time = Instant.ofEpochSecond(1_780_000_000L + random.nextInt(30_000_000));
            assertThat(TimeWording.button(time, zones)).hasSizeBetween(20, 75).endsWith(" works");
            assertThat(TimeWording.line(time, zones)).matches("<!date\\^\\d+\\^[^<>|]+\\|[^<>|]+>");
        }
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-24T10:30:00Z; Europe/Lisbon; Tuesday 24 November at 10:30",
                "2026-11-24T10:30:00Z; Europe/Lisbon Africa/Lagos;"
                        + " Tuesday 24 November at 10:30 (Lisbon), 11:30 (Lagos)",
                "2026-11-25T01:00:00Z; America/Los_Angeles Pacific/Auckland;"
                        + " Tuesday 24 November at 17:00 (Los Angeles), Wednesday at 14:00 (Auckland)",
            })
    void letsEverybodyReadItByTheirOwnClock(Instant time, String zones, String words) {
        assertThat(TimeWording.line(time, zones(zones)))
                .isEqualTo("<!date^" + time.getEpochSecond() + "^{date_long} at {time}|" + words + ">");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-27T10:00:00Z; Europe/Lisbon; Friday at 10:00",
                "2026-11-27T10:00:00Z; Pacific/Auckland; Friday at 23:00",
                "2026-11-27T13:00:00Z; Pacific/Auckland; Saturday at 02:00",
                "2026-11-30T23:00:00Z; Europe/Lisbon; Monday at 23:00",
                // another Tuesday than today
                "2026-12-01T10:00:00Z; Europe/Lisbon; Tuesday 1 December at 10:00",
                "2026-11-27T10:00:00Z; ; Friday at 10:00 UTC",
            })
    void saysUntilWhenByOneClock(Instant time, String zone, String expected) {
        assertThat(TimeWording.until(
                        time, zone == null ? null : ZoneId.of(zone), Instant.parse("2026-11-24T12:00:00Z")))
                .isEqualTo(expected);
    }

    private static List<ZoneId> zones(String zones) {
        return Arrays.stream(zones.split(" ")).map(ZoneId::of).toList();
    }
}
