package dev.percolate.slack.positions;

import dev.percolate.workspace.RowFault.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the columns of a list, and the fields of Slack's profiles, may be called. README has the same words.
final class Labels {
    private Labels() {}

    /// The one called so, whatever its case and with `_` or `-` for a space.
    static Optional<Column> column(String label) {
        String plain = plain(label);
        return Arrays.stream(Column.values())
                .filter(column -> of(column).contains(plain))
                .findFirst();
    }

    /// The first is the one that we call it.
    static List<String> of(Column column) {
        return switch (column) {
            case USER -> List.of("user", "user id", "userid", "slack id", "member id");
            case DEPARTMENT -> List.of("department", "division", "team");
            case PLACE -> List.of("place", "location", "office", "city");
            case MANAGER -> List.of("manager", "reports to", "supervisor");
            case START -> List.of("start date", "started", "hire date");
            case LEVEL -> List.of("level");
        };
    }

    static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}_-]+", " ").strip();
    }
}
