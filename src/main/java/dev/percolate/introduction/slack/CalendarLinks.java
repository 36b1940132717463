package dev.percolate.introduction.slack;

import dev.percolate.introduction.TalkLength;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Addresses at which a calendar in the browser opens with an agreed time filled in, for whoever opens no files.
final class CalendarLinks {
    private static final DateTimeFormatter BASIC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarLinks() {}

    static String google(List<String> names, Instant start, TalkLength length) {
        return "https://calendar.google.com/calendar/render?action=TEMPLATE"
                + "&text=" + encoded(Invitation.summary(names))
                + "&dates=" + BASIC.format(start) + "/" + BASIC.format(start.plus(length.duration()))
                + "&details=" + encoded(Invitation.description(length));
    }

    static String outlook(List<String> names, Instant start, TalkLength length) {
        Instant second = start.truncatedTo(ChronoUnit.SECONDS);
        return "https://outlook.office.com/calendar/0/deeplink/compose"
                + "?subject=" + encoded(Invitation.summary(names))
                + "&startdt=" + encoded(second.toString())
                + "&enddt=" + encoded(second.plus(length.duration()).toString())
                + "&body=" + encoded(Invitation.description(length));
    }

    /// A form writes a space as a plus, which Outlook would show as one.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
