package dev.percolate.introduction.slack;

import dev.percolate.introduction.TalkLength;
import dev.percolate.outbox.Attachment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// The file that puts an agreed time into a calendar. It names no attendees: we know nobody's address.
final class Invitation {
    /// What a calendar cannot hold; it knows tabs and line breaks only.
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

    private static final Pattern BREAKS = Pattern.compile("\\R");

    /// Without the line break (RFC 5545, section 3.1).
    private static final int OCTETS_A_LINE = 75;

    private Invitation() {}

    static String summary(List<String> names) {
        return "Coffee: " + Wording.listed(names);
    }

    static String description(TalkLength length) {
        return Wording.lengthFirst(length) + " to get to know each other, arranged by Percolate.";
    }

    /// The same introduction has the same id in every calendar, so that a file opened twice is one entry.
    static Attachment of(UUID introduction, List<String> names, Instant start, TalkLength length, Instant now) {
        var event = new VEvent(new PropertyList(List.of(
                new Uid(introduction + "@percolate"),
                new DtStamp(now),
                new DtStart<>(start),
                new DtEnd<>(start.plus(length.duration())),
                new Sequence(0),
                new Summary(printable(summary(names))),
                new Description(description(length)))));
        var calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Percolate//Introductions//EN"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableMethod.PUBLISH)),
                new ComponentList<>(List.of(event)));
        return Attachment.text("coffee.ics", summary(names), folded(calendar.toString()));
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(BREAKS.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /// The library folds after so many characters, but a line may have so many octets, and no character be cut.
    private static String folded(String calendar) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int character : calendar.codePoints().toArray()) {
            int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if (octets + more > OCTETS_A_LINE) {
                folded.append("\r\n ");
                octets = 1 + more;
            } else {
                octets += more;
            }
            folded.appendCodePoint(character);
        }
        return folded.toString();
    }
}
