package dev.percolate.episode.slack;

import java.util.Arrays;
import java.util.Optional;

/// Everything about a conversation in both logs that can be pressed or sent. Ids stay for ever: old messages carry
/// them.
enum ConfirmAct {
    /// What the other would read, for one conversation of the log.
    OPEN("confirm.open"),
    ASK("confirm.ask"),
    ADD("confirm.add"),
    NOT_NOW("confirm.notNow"),
    KEEP_APART("confirm.keepApart"),
    /// Only to be read.
    READ("confirm.read");

    private final String id;

    ConfirmAct(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Optional<ConfirmAct> of(String id) {
        return Arrays.stream(values()).filter(act -> act.id.equals(id)).findFirst();
    }
}
