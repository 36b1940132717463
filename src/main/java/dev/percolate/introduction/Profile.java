package dev.percolate.introduction;

/// What a person says of themselves to those they are introduced to, in one line each; empty where they say nothing.
/// Plain text as typed, one line, at most [#LONGEST] characters: shown only after escaping.
public record Profile(String canHelpWith, String wouldLike) {
    /// In code points.
    public static final int LONGEST = 150;

    public static final Profile EMPTY = new Profile("", "");

    public Profile {
        canHelpWith = OneLine.of(canHelpWith);
        wouldLike = OneLine.of(wouldLike);
        if (isTooLong(canHelpWith) || isTooLong(wouldLike)) {
            throw new IllegalArgumentException("a line of a profile has at most " + LONGEST + " characters");
        }
    }

    public static boolean isTooLong(String line) {
        return OneLine.length(line) > LONGEST;
    }

    /// Whether the other can help with something of what this one would like.
    boolean isHelpedBy(Profile other) {
        return Words.of(wouldLike).sharedWith(Words.of(other.canHelpWith)) > 0;
    }
}
