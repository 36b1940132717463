package dev.percolate.introduction.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.TalkLength;
import dev.percolate.outbox.Attachment;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InvitationTest {
    private static final UUID INTRODUCTION = UUID.fromString("5b0e4a9e-6c38-4f0a-9d0c-2f6f1d1c7a11");
    private static final TalkLength HALF_AN_HOUR = TalkLength.MINUTES_30;
    private static final Instant START = Instant.parse("2026-11-24T10:30:00Z");
    private static final Instant NOW = Instant.parse("2026-11-20T08:15:30Z");

    @Test
    void isAFileThatCalendarsOpen() {
        var names = List.of("Ana Sousa", "Ben Okafor, Lagos", "Cleo Díaz");
        assertThat(Invitation.of(INTRODUCTION, names, START, HALF_AN_HOUR, NOW))
                .isEqualTo(Attachment.text(
                        "coffee.ics", "Coffee: Ana Sousa, Ben Okafor, Lagos and Cleo Díaz", """
                        BEGIN:VCALENDAR
                        PRODID:-//Percolate//Introductions//EN
                        VERSION:2.0
                        METHOD:PUBLISH
                        BEGIN:VEVENT
                        UID:5b0e4a9e-6c38-4f0a-9d0c-2f6f1d1c7a11@percolate
                        DTSTAMP:20261120T081530Z
                        DTSTART:20261124T103000Z
                        DTEND:20261124T110000Z
                        SEQUENCE:0
                        SUMMARY:Coffee: Ana Sousa\\, Ben Okafor\\, Lagos and Cleo Díaz
                        DESCRIPTION:Half an hour to get to know each other\\, arranged by Percolate.
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTES_15, 20261124T104500Z, 15 minutes",
        "MINUTES_45, 20261124T111500Z, 45 minutes",
        "MINUTES_60, 20261124T113000Z, An hour"
    })
    void lastsAsLongAsTheyLike(TalkLength length, String end, String words) {
        assertThat(text(Invitation.of(INTRODUCTION, List.of("Ana", "Ben"), START, length, NOW)))
                .contains("\nDTSTART:20261124T103000Z\r\nDTEND:" + end + "\r\n")
                .contains("\nDESCRIPTION:" + words + " to get to know each other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Sousa",
                "Sousa, Ana; “Nana” \"N\" \\n C:\\new",
                "Ana\nSousa",
                "END:VEVENT\nATTENDEE:mailto:eve@example.org",
                "Ana 😀 Sousa 👩🏽‍🔬",
                "Łukasz Żółć-Ñandú",
                "田中さくら田中さくら田中さくら田中さくら田中さくら田中さくら田中さくら田中さくら",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "A123456789 B123456789 C123456789 D123456789 E123456789 F123456789 G123456789 H123456789",
                ""
            })
    void saysTheSameAfterReading(String name) throws Exception {
        String content =
                text(Invitation.of(INTRODUCTION, List.of(name, "Ben Okafor", "Cleo Díaz"), START, HALF_AN_HOUR, NOW));

        Calendar calendar = new CalendarBuilder().build(new StringReader(content));
        assertThat(calendar.getComponents()).hasSize(1);
        VEvent event = (VEvent) calendar.getComponents().getFirst();

        assertThat(value(event, "SUMMARY")).isEqualTo("Coffee: " + name + ", Ben Okafor and Cleo Díaz");
        List<Property> properties = event.getProperties();
        assertThat(properties)
                .extracting(Property::getName)
                .containsExactly("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "DESCRIPTION");
        assertIsWellFolded(content);
    }

    @Test
    void isTheSameEntryHoweverOftenItIsMade() throws Exception {
        String first = text(Invitation.of(INTRODUCTION, List.of("Ana", "Ben"), START, HALF_AN_HOUR, NOW));
        String later = text(Invitation.of(
                INTRODUCTION, List.of("Ana", "Ben"), START.plusSeconds(3600), HALF_AN_HOUR, NOW.plusSeconds(60)));
        assertThat(first).contains("UID:" + INTRODUCTION + "@percolate\r\n", "DTSTAMP:20261120T081530Z\r\n");
        assertThat(later).contains("UID:" + INTRODUCTION + "@percolate\r\n", "DTSTAMP:20261120T081630Z\r\n");
    }

    @Test
    void leavesOutWhatNoCalendarCanRead() {
        String content = text(Invitation.of(
                INTRODUCTION, List.of("A\u0000n\u0007a\r\nSousa\u2028x\ty", "Ben"), START, HALF_AN_HOUR, NOW));
        assertThat(content).contains("SUMMARY:Coffee: Ana\\nSousa\\nx\ty and Ben\r\n");
    }

    private static String text(Attachment file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static void assertIsWellFolded(String content) throws Exception {
        assertThat(content).endsWith("END:VCALENDAR\r\n");
        for (String line : content.split("\r\n")) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets).as(line).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\r", "\n");
            // no character is cut in two
            assertThat(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(octets))
                            .toString())
                    .isEqualTo(line);
        }
    }

    private static String value(VEvent event, String name) {
        return event.getRequiredProperty(name).getValue();
    }
}
