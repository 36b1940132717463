package dev.percolate.request.slack;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody typed after a command, with everything that Slack made a mention, channel or link of as words again.
final class TypedWords {
    private static final Pattern ENTITY = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");
    private static final Pattern ABOUT = Pattern.compile("(?i)^about\\b[:\\s]*");

    private TypedWords() {}

    static String about(String typed) {
        String plain = ENTITY.matcher(typed)
                .replaceAll(entity -> Matcher.quoteReplacement(words(entity)))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        return ABOUT.matcher(plain.strip()).replaceFirst("").strip();
    }

    /// A channel or person whose name Slack keeps to itself is left out.
    private static String words(MatchResult entity) {
        String what = entity.group(1);
        String label = entity.group(2) == null ? "" : entity.group(2);
        return switch (what.isEmpty() ? ' ' : what.charAt(0)) {
            case '@' -> label.isEmpty() ? "" : "@" + label;
            case '#' -> label.isEmpty() ? "" : "#" + label;
            case '!' -> "@" + (label.isEmpty() ? what.substring(1) : label.replaceFirst("^@", ""));
            default -> label.isEmpty() ? what.replaceFirst("^mailto:", "") : label;
        };
    }
}
