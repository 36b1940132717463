package dev.percolate.introduction.slack;

import dev.percolate.introduction.Why;
import dev.percolate.workspace.PersonId;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody typed after `/coffee introduce`, as far as it can be understood: whom to introduce to
/// whom, and why.
///
/// `isWhole` where it names two people and then says why, or nothing; anything else is asked for in a form.
/// In what they say, everything that Slack made a mention, channel or link of is words again.
record TypedConnection(@Nullable PersonId one, @Nullable PersonId other, String why, boolean isWhole) {
    private static final String MENTION = "<@([UW][A-Z0-9]+)(?:\\|[^>]*)?>";
    private static final Pattern PERSON = Pattern.compile(MENTION);
    /// `@ana @ben`, `@ana and @ben`, `@ana, @ben: …`
    private static final Pattern TWO_FIRST = Pattern.compile(
            MENTION + "\\s*(?:,|\\+|/|&amp;|&|and\\b|to\\b|with\\b)?\\s*" + MENTION + "[\\s,:;.\u2013\u2014-]*");
    private static final Pattern ENTITY = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

    static TypedConnection read(String typed) {
        var first = TWO_FIRST.matcher(typed);
        if (first.lookingAt()) {
            String rest = typed.substring(first.end());
            boolean namesNobodyElse = !PERSON.matcher(rest).find();
            return new TypedConnection(
                    new PersonId(first.group(1)), new PersonId(first.group(2)), plain(rest), namesNobodyElse);
        }
        var people = PERSON.matcher(typed)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(2)
                .toList();
        String rest = people.stream().reduce(typed, (text, mention) -> text.replace(mention, " "));
        return new TypedConnection(person(people, 0), person(people, 1), plain(rest), false);
    }

    private static @Nullable PersonId person(List<String> mentions, int index) {
        if (index >= mentions.size()) {
            return null;
        }
        var mention = PERSON.matcher(mentions.get(index));
        return mention.matches() ? new PersonId(mention.group(1)) : null;
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

    /// A channel or person whose name Slack keeps to itself is left out.
    private static String words(MatchResult entity) {
        String what = entity.group(1);
        String label = entity.group(2) == null ? "" : entity.group(2);
        return switch (what.isEmpty() ? ' ' : what.charAt(0)) {
            case '@' -> label.isEmpty() ? "" : "@" + label;
            case '#' -> label.isEmpty() ? "" : "#" + label;
            case '!' -> "@" + (label.isEmpty() ? what.substring(1) : label.replaceFirst("^@", ""));
            default -> what.replaceFirst("^mailto:", "");
        };
    }

    /// As much of it as may be said.
    String shownWhy() {
        return why.codePointCount(0, why.length()) <= Why.LONGEST
                ? why
                : why.substring(0, why.offsetByCodePoints(0, Why.LONGEST));
    }
}
