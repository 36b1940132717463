package dev.percolate.slack.positions;

import java.util.Arrays;
import java.util.Optional;

/// Everything that can be pressed or sent here. Ids stay for ever: old modals carry them.
enum Act {
    CHECK("people.check"),
    USE("people.use"),
    USE_WITHOUT("people.useWithout"),
    FORGET("people.forget"),
    COLUMNS("people.columns"),

    /// Only to be read.
    READ("people.read");

    static final String FEATURE = "people";

    private final String id;

    Act(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Optional<Act> of(String id) {
        return Arrays.stream(values()).filter(act -> act.id.equals(id)).findFirst();
    }
}
