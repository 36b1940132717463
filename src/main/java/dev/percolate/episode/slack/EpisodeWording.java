package dev.percolate.episode.slack;

import dev.percolate.episode.Account;
import dev.percolate.episode.Companion;
import dev.percolate.episode.Companion.Colleague;
import dev.percolate.episode.Companion.Outsider;
import dev.percolate.episode.EpisodeLength;
import dev.percolate.episode.Marks;
import dev.percolate.episode.Role;
import dev.percolate.request.Need;
import dev.percolate.workspace.PersonId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How conversations are written in sentences, as plain text.
final class EpisodeWording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private EpisodeWording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String mention(PersonId person) {
        return person.isSomeoneWhoLeft() ? "someone who left" : "<@" + person + ">";
    }

    /// Whoever is outside this Slack is named apart, as typed.
    static String with(Companion companion) {
        return switch (companion) {
            case Colleague colleague -> mention(colleague.id());
            case Outsider _ -> "somebody outside this Slack";
        };
    }

    /// What was said of it but for its day and line, one clause each.
    static List<String> clauses(Account said) {
        List<String> clauses = new ArrayList<>();
        var length = said.length();
        if (length != null) {
            clauses.add(length(length));
        }
        var role = said.role();
        if (role != null) {
            clauses.add(role(role));
        }
        if (!said.functions().isEmpty()) {
            clauses.add("about "
                    + said.functions().stream()
                            .sorted()
                            .map(EpisodeWording::need)
                            .collect(Collectors.joining(", ")));
        }
        var openness = said.marks().openness();
        if (openness != null) {
            clauses.add("how open you could be: " + openness + " of " + Marks.MOST);
        }
        var gain = said.marks().gain();
        if (gain != null) {
            clauses.add("how much it gave you: " + gain + " of " + Marks.MOST);
        }
        return clauses;
    }

    static String length(EpisodeLength length) {
        return switch (length) {
            case UNDER_15_MINUTES -> "less than 15 minutes";
            case UP_TO_30_MINUTES -> "15 to 30 minutes";
            case UP_TO_60_MINUTES -> "30 to 60 minutes";
            case LONGER -> "more than an hour";
        };
    }

    static String role(Role role) {
        return switch (role) {
            case RECEIVED -> "you received";
            case GAVE -> "you gave";
            case BOTH -> "you gave and received";
        };
    }

    static String need(Need need) {
        return switch (need) {
            case COACHING -> "coaching";
            case SPONSORSHIP -> "putting a name forward";
            case VISIBILITY -> "being seen";
            case PROTECTION -> "standing by somebody";
            case CHALLENGING_ASSIGNMENTS -> "a bigger task";
            case LEARNING_THE_ROPES -> "how things work here";
            case SUPPORT -> "a hard time";
            case COUNSEL -> "a decision";
            case FRIENDSHIP -> "company";
            case ROLE_MODEL -> "a way somebody went";
            case CONFIDING -> "something in confidence";
            case GROWTH -> "growing as a person";
        };
    }
}
