package dev.percolate.introduction.slack;

import dev.percolate.workspace.PersonId;
import java.util.Optional;

/// What a button beside one's own introductions carries: the page it stands on, and whom it is about, as `page/person`.
record AgainValue(int page, PersonId other) {
    String written() {
        return page + "/" + other;
    }

    static Optional<AgainValue> read(String value) {
        var parts = value.split("/", 2);
        return parts.length == 2 && parts[0].matches("[0-9]{1,5}") && !parts[1].isBlank()
                ? Optional.of(new AgainValue(Integer.parseInt(parts[0]), new PersonId(parts[1])))
                : Optional.empty();
    }
}
