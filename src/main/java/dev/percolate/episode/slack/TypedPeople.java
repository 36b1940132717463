package dev.percolate.episode.slack;

import dev.percolate.workspace.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody typed after `/mentor log`: the people that Slack made mentions of, and the other words.
record TypedPeople(List<PersonId> people, String words) {
    private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^<>]*)?>");
    private static final Pattern ENTITY = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");
    /// Stands for a person while the other words are read.
    private static final String SOMEBODY = "\u0001";

    private static final String BETWEEN = "(?:[\\s,;:&+\u0001-]|\\b(?:with|and)\\b)+";
    private static final Pattern AROUND = Pattern.compile("(?i)^" + BETWEEN + "|" + BETWEEN + "$");

    static TypedPeople read(String typed) {
        var people = PERSON.matcher(typed)
                .results()
                .map(mention -> new PersonId(mention.group(1)))
                .distinct()
                .toList();
        String rest = PERSON.matcher(typed.replace(SOMEBODY, "")).replaceAll(SOMEBODY);
        return new TypedPeople(
                people, AROUND.matcher(plain(rest)).replaceAll("").replace(SOMEBODY, ""));
    }

    private static String plain(String text) {
        return ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(words(entity)))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// What Slack gives no name of is left out.
    private static String words(MatchResult entity) {
        String label = entity.group(2);
        return label == null || label.isEmpty() ? "" : label;
    }

    /// The first person named after a command.
    static Optional<PersonId> first(String typed) {
        return read(typed).people().stream().findFirst();
    }

    /// No words for oneself but somebody's name, which Slack did not take for one.
    boolean namesSomebodyElse() {
        return !words.isEmpty() && (people.isEmpty() || words.startsWith("@"));
    }
}
