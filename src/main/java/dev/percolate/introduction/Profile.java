package dev.percolate.introduction;

/// What a person says of themselves to those they are introduced to, in one line each; empty where they say nothing.
/// Plain text as typed, one line, at most [#LONGEST] characters: shown only after escaping.
public record Profile(String canHelpWith, String wouldLike) {
    /// In code points.
    public static final int LONGEST = 150;

    public static final Profile EMPTY = new Profile("", "");

    public Profile {
        canHelpWith = oneLine(canHelpWith);
        wouldLike = oneLine(wouldLike);
        if (isTooLong(canHelpWith) || isTooLong(wouldLike)) {
            throw new IllegalArgumentException("a line of a profile has at most " + LONGEST + " characters");
        }
    }

    public static boolean isTooLong(String line) {
        String shown = oneLine(line);
        return shown.codePointCount(0, shown.length()) > LONGEST;
    }

    /// Whether the other can help with something of what this one would like.
    boolean isHelpedBy(Profile other) {
        return Words.of(wouldLike).sharedWith(Words.of(other.canHelpWith)) > 0;
    }

    /// Control characters would break the line, direction marks the text around it, lone surrogates the database.
    private static String oneLine(String text) {
        return text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}]", "")
                .replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ")
                .strip();
    }
}
