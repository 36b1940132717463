package dev.percolate.introduction;

/// Why a colleague thinks that two should meet, in their own words, for these two only; empty where they
/// say nothing. Plain text as typed, one line, at most [#LONGEST] characters: shown only after escaping.
///
/// It stands nowhere but in the two messages that ask, so it is gone from here as soon as these are there.
public record Why(String text) {
    /// In code points.
    public static final int LONGEST = 300;

    public Why {
        text = OneLine.of(text);
        if (isTooLong(text)) {
            throw new IllegalArgumentException("a reason has at most " + LONGEST + " characters");
        }
    }

    public static boolean isTooLong(String text) {
        return OneLine.length(text) > LONGEST;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
