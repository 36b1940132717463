package dev.percolate.introduction.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.TalkLength;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CalendarLinksTest {
    private static final Instant START = Instant.parse("2026-11-24T23:45:00Z");

    @Test
    void opensGoogleCalendar() {
        assertThat(CalendarLinks.google(List.of("Ana Sousa", "Ben Okafor"), START, TalkLength.MINUTES_30))
                .isEqualTo(
                        "https://calendar.google.com/calendar/render?action=TEMPLATE"
                                + "&text=Coffee%3A%20Ana%20Sousa%20and%20Ben%20Okafor"
                                + "&dates=20261124T234500Z/20261125T001500Z"
                                + "&details=Half%20an%20hour%20to%20get%20to%20know%20each%20other%2C%20arranged%20by%20Percolate.");
    }

    @Test
    void opensOutlookOnTheWeb() {
        assertThat(CalendarLinks.outlook(List.of("Ana Sousa", "Ben Okafor"), START, TalkLength.MINUTES_30))
                .isEqualTo(
                        "https://outlook.office.com/calendar/0/deeplink/compose"
                                + "?subject=Coffee%3A%20Ana%20Sousa%20and%20Ben%20Okafor"
                                + "&startdt=2026-11-24T23%3A45%3A00Z&enddt=2026-11-25T00%3A15%3A00Z"
                                + "&body=Half%20an%20hour%20to%20get%20to%20know%20each%20other%2C%20arranged%20by%20Percolate.");
    }

    @Test
    void lastsAsLongAsTheyLike() {
        var names = List.of("Ana", "Ben");
        assertThat(query(CalendarLinks.google(names, START, TalkLength.MINUTES_60)))
                .containsEntry("dates", "20261124T234500Z/20261125T004500Z")
                .containsEntry("details", "An hour to get to know each other, arranged by Percolate.");
        assertThat(query(CalendarLinks.outlook(names, START, TalkLength.MINUTES_15)))
                .containsEntry("enddt", "2026-11-25T00:00:00Z")
                .containsEntry("body", "15 minutes to get to know each other, arranged by Percolate.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A & B = C + D", "100% #1?", "😀 \"Nana\" <|>", "Ñandú/Żółć", "a\nb", "x&dates=19700101"})
    void carriesAnyName(String name) {
        for (String link : List.of(
                CalendarLinks.google(List.of(name, "Ben"), START, TalkLength.MINUTES_45),
                CalendarLinks.outlook(List.of(name, "Ben"), START, TalkLength.MINUTES_45))) {
            assertThat(query(link).values()).contains("Coffee: " + name + " and Ben");
            // what would end a link in Slack's markup, or be read as a blank by some and as a plus by others
            assertThat(link).doesNotContain("<", ">", "|", "+", " ").isASCII();
        }
    }

    private static Map<String, String> query(String link) {
        return Arrays.stream(URI.create(link).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
