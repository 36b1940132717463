package dev.percolate.episode;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How one person felt a conversation was, from 1 to 5: how open they could be, and how much it gave them. Each may be
/// skipped, and is null then. Nobody but them ever sees it.
public record Marks(@Nullable Integer openness, @Nullable Integer gain) {
    public static final int LEAST = 1;
    public static final int MOST = 5;
    public static final Marks NONE = new Marks(null, null);

    public Marks {
        if (!isPossible(openness) || !isPossible(gain)) {
            throw new IllegalArgumentException("a mark goes from " + LEAST + " to " + MOST);
        }
    }

    private static boolean isPossible(@Nullable Integer mark) {
        return mark == null || mark >= LEAST && mark <= MOST;
    }

    public Marks withOpenness(@Nullable Integer mark) {
        return new Marks(mark, gain);
    }

    public Marks withGain(@Nullable Integer mark) {
        return new Marks(openness, mark);
    }

    /// The mean of those that were given.
    public OptionalDouble intensity() {
        return Stream.of(this)
                .flatMap(marks -> Stream.of(marks.openness, marks.gain))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
    }
}
