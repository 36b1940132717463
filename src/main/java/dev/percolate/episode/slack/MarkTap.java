package dev.percolate.episode.slack;

import dev.percolate.episode.Marks;
import dev.percolate.slack.Click;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A tap on a mark: which, null where it is taken back; of which conversations; and which of them the window shows, one
/// by one or together. The button carries all of it, for nothing else says what it stands in.
record MarkTap(@Nullable Integer mark, List<UUID> of, List<UUID> shown, boolean oneByOne) {
    private static final String NONE = "none";
    private static final String ALL = "all";

    static String value(@Nullable Integer mark, @Nullable UUID of, List<UUID> shown) {
        var value = new StringBuilder(mark == null ? NONE : mark.toString())
                .append(' ')
                .append(of == null ? ALL : of.toString());
        shown.forEach(id -> value.append(' ').append(id));
        return value.toString();
    }

    static Optional<MarkTap> read(Click click) {
        String[] parts = click.value().split(" ", 3);
        if (parts.length < 3 || !parts[0].matches(NONE + "|[" + Marks.LEAST + "-" + Marks.MOST + "]")) {
            return Optional.empty();
        }
        Integer mark = parts[0].equals(NONE) ? null : Integer.valueOf(parts[0]);
        var shown = Ids.all(parts[2]);
        if (parts[1].equals(ALL)) {
            return Optional.of(new MarkTap(mark, shown, shown, false));
        }
        return Ids.of(parts[1]).filter(shown::contains).map(id -> new MarkTap(mark, List.of(id), shown, true));
    }
}
