package dev.percolate.introduction.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.TalkLength;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.slack.TimeWording;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How people, days and channels are written in sentences.
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private Wording() {}

    static String quoted(String text) {
        return "“" + Mrkdwn.quote(text) + "”";
    }

    /// *Ben Okafor*, Support lead, on Lagos time
    static String introduced(Person person) {
        String title = person.title().isBlank() ? "" : ", " + Mrkdwn.quote(person.title());
        return "*" + Mrkdwn.quote(person.name()) + "*" + title + onTheirTime(person.zone());
    }

    private static String onTheirTime(@Nullable ZoneId zone) {
        return Optional.ofNullable(zone)
                .flatMap(TimeWording::place)
                .map(place -> ", on " + place + " time")
                .orElse("");
    }

    /// Those who left the workspace have no name any more.
    static String names(List<Person> people) {
        return people.isEmpty()
                ? "someone who left"
                : listed(people.stream()
                        .map(person -> Mrkdwn.quote(person.name()))
                        .toList());
    }

    /// Whoever had the idea of an introduction, at the beginning of a sentence.
    static String introducer(PersonId person) {
        return person.isSomeoneWhoLeft() ? "Someone" : mention(person);
    }

    static String mention(PersonId person) {
        return person.isSomeoneWhoLeft() ? "someone who left" : "<@" + person + ">";
    }

    /// *A*, *A and B*, or *A, B and C*.
    static String listed(List<String> entries) {
        int last = entries.size() - 1;
        return last < 1
                ? String.join("", entries)
                : String.join(", ", entries.subList(0, last)) + " and " + entries.get(last);
    }

    /// *Ben Okafor*, Support lead, on Lagos time, and *Chiara Conti*, Data engineer, on Rome time
    static String introducedAll(List<Person> people) {
        var introduced = people.stream().map(Wording::introduced).toList();
        int last = introduced.size() - 1;
        return switch (introduced.size()) {
            case 0 -> "someone who left";
            case 1 -> introduced.getFirst();
            case 2 -> introduced.getFirst() + ", and " + introduced.get(last);
            default -> String.join("; ", introduced.subList(0, last)) + "; and " + introduced.get(last);
        };
    }

    /// At most so many characters, as labels of buttons must have.
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /// How so many people are taken together.
    static String allOf(int people) {
        return people > 2 ? "all" : "both";
    }

    static String length(TalkLength length) {
        return switch (length) {
            case MINUTES_15 -> "15 minutes";
            case MINUTES_30 -> "half an hour";
            case MINUTES_45 -> "45 minutes";
            case MINUTES_60 -> "an hour";
        };
    }

    /// At the beginning of a sentence.
    static String lengthFirst(TalkLength length) {
        String words = length(length);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// What somebody would bring that is different.
    static String bringing(String line) {
        return "What they'd bring that is different: " + quoted(line) + ".";
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String channel(Circle circle) {
        return "<#" + circle.channel().value() + ">";
    }
}
