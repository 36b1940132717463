package dev.percolate.request.slack;

import dev.percolate.request.Extent;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.slack.TimeWording;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// How people, needs and times are called in sentences around requests.
final class RequestWording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private RequestWording() {}

    static String extent(Extent extent) {
        return switch (extent) {
            case ONE_CONVERSATION -> "One conversation, as a first step";
            case A_FEW -> "A few conversations";
            case OPEN_ENDED -> "Open-ended: let's see where it goes";
        };
    }

    /// *Ben Okafor* (Support lead)
    static String introduced(Person person) {
        String title = person.title().isBlank() ? "" : " (" + Mrkdwn.quote(person.title()) + ")";
        return "*" + Mrkdwn.quote(person.name()) + "*" + title;
    }

    static String name(Map<PersonId, Person> people, PersonId person) {
        var known = people.get(person);
        return known == null ? "someone who left" : Mrkdwn.quote(known.name());
    }

    /// As it may stand in a button, a field or a title: plain, and not too long.
    static String label(Person person) {
        String name = person.name();
        return name.codePointCount(0, name.length()) <= 30
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 29)) + "…";
    }

    static String mention(PersonId person) {
        return "<@" + person + ">";
    }

    static String channel(ChannelId channel) {
        return "<#" + channel + ">";
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// For the two of them.
    static String moment(Instant time, Person one, Person other) {
        var zones = Stream.of(one, other)
                .flatMap(person -> Stream.ofNullable(person.zone()))
                .distinct()
                .toList();
        return TimeWording.line(time, zones);
    }
}
