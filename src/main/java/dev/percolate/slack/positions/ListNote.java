package dev.percolate.slack.positions;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the modals of a list carry along, so that no node remembers anything: Slack's file with the list,
/// the upload that was in use when somebody looked at it (null where none was), and what stands for the rows that
/// would be left out.
record ListNote(String file, @Nullable String seen, String leftOut) {
    private static final Pattern FILE = Pattern.compile("F[A-Z0-9]{1,30}");
    private static final String BETWEEN = ";";

    static boolean isFile(String id) {
        return FILE.matcher(id).matches();
    }

    String written() {
        return file + BETWEEN + (seen == null ? "" : seen) + BETWEEN + leftOut;
    }

    static Optional<ListNote> read(String written) {
        var parts = written.split(BETWEEN, -1);
        return parts.length == 3 && isFile(parts[0]) && parts[2].matches("[0-9a-f]{1,8}")
                ? Optional.of(new ListNote(parts[0], parts[1].isEmpty() ? null : parts[1], parts[2]))
                : Optional.empty();
    }
}
