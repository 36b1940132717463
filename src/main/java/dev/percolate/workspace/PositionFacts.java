package dev.percolate.workspace;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What one source says of somebody's position: Slack's profile, or the uploaded list. Texts are on one
/// line and empty where it says nothing.
public record PositionFacts(
        String department,
        String place,
        @Nullable PersonId manager,
        @Nullable LocalDate since,
        @Nullable Integer level) {
    /// Of a text, in characters; what is longer is cut there.
    public static final int LONGEST = 100;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    public static final PositionFacts NONE = new PositionFacts("", "", null, null, null);

    public PositionFacts {
        department = line(department);
        place = line(place);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /// As it would be written by hand: on one line, with single spaces, and each letter with an accent as
    /// one.
    static String line(String text) {
        String line = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip();
    }
}
