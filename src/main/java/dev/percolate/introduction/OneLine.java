package dev.percolate.introduction;

/// What somebody typed, as one line of plain text.
public final class OneLine {
    private OneLine() {}

    /// Control characters would break the line, direction marks the text around it, lone surrogates the
    /// database.
    public static String of(String text) {
        return text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}]", "")
                .replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ")
                .strip();
    }

    /// In code points, as a reader counts.
    public static int length(String text) {
        String shown = of(text);
        return shown.codePointCount(0, shown.length());
    }
}
