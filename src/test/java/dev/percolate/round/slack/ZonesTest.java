package dev.percolate.round.slack;

import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.slack.Layout.Option;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class ZonesTest {
    private static final ZoneId BOISE = ZoneId.of("America/Boise");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @Test
    void beginWithTheChosenAndTheOwn() {
        assertThat(Zones.toChooseFrom(BOISE, LISBON, MONDAY))
                .startsWith(
                        new Option("America/Boise", "Boise (UTC-7)"),
                        new Option("Europe/Lisbon", "Lisbon (UTC)"),
                        new Option("Pacific/Honolulu", "Honolulu (UTC-10)"))
                .contains(new Option("UTC", "UTC"), new Option("Asia/Kathmandu", "Kathmandu (UTC+5:45)"))
                .doesNotHaveDuplicates();
    }

    @Test
    void areNoMoreThanSlackTakes() {
        assertThat(Zones.toChooseFrom(BOISE, ZoneId.of("Pacific/Apia"), MONDAY)).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void showTheClockAsItIsThen() {
        assertThat(Zones.toChooseFrom(LISBON, null, MONDAY.plus(Duration.ofDays(180)))
                        .getFirst())
                .isEqualTo(new Option("Europe/Lisbon", "Lisbon (UTC+1)"));
    }
}
