package dev.percolate.request;

import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody wrote, made safe to show and keep, and what may be wrong with it.
///
/// Lines stay lines. Signs nobody sees that turn the direction of what follows, control characters and lone surrogates
/// are left out.
public final class OwnWords {
    /// In code points, as a reader counts.
    public static final int LONGEST = 1_500;

    /// Below that, whoever is asked can hardly tell whether they could help.
    private static final int THIN = 60;

    private static final Pattern UNSEEN =
            Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\p{Cs}]|[\\p{Cc}&&[^\\n]]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n\\s*");

    private OwnWords() {}

    public enum Fault {
        EMPTY,
        /// Nothing but signs and pictures.
        NO_WORDS,
        LONG
    }

    public static String clean(String typed) {
        String unixLines = typed.replace("\r\n", "\n").replace('\t', ' ');
        return EMPTY_LINES
                .matcher(UNSEEN.matcher(unixLines).replaceAll(""))
                .replaceAll("\n\n")
                .strip();
    }

    public static int length(String typed) {
        String clean = clean(typed);
        return clean.codePointCount(0, clean.length());
    }

    /// Of what a request is about.
    public static Optional<Fault> fault(String typed) {
        return fault(typed, LONGEST);
    }

    /// Of a text of at most so many code points.
    public static Optional<Fault> fault(String typed, int longest) {
        String clean = clean(typed);
        if (clean.isEmpty()) {
            return Optional.of(Fault.EMPTY);
        }
        if (clean.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Fault.NO_WORDS);
        }
        return length(typed) > longest ? Optional.of(Fault.LONG) : Optional.empty();
    }

    public static boolean isThin(String typed) {
        return length(typed) < THIN;
    }
}
