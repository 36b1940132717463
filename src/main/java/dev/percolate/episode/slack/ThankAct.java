package dev.percolate.episode.slack;

import java.util.Arrays;
import java.util.Optional;

/// Everything about thanks that can be pressed or sent. Ids stay for ever: old messages carry them.
enum ThankAct {
    /// The form, for one conversation of the log.
    OPEN("thank.open"),
    PREVIEW("thank.preview"),
    /// From the preview back to the form.
    CHANGE("thank.change"),
    SEND("thank.send"),
    KEEP_APART("thank.keepApart"),
    /// Only to be read.
    READ("thank.read");

    private final String id;

    ThankAct(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Optional<ThankAct> of(String id) {
        return Arrays.stream(values()).filter(act -> act.id.equals(id)).findFirst();
    }
}
