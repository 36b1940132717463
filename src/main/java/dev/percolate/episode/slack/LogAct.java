package dev.percolate.episode.slack;

import java.util.Arrays;
import java.util.Optional;

/// Everything about one's log that can be pressed or sent. Ids stay for ever: old messages carry them.
///
/// Buttons that stand in one row do the same thing with something else; each has a word of its own after the id.
enum LogAct {
    START("log.start"),
    KEEP("log.keep"),
    /// How open one could be.
    OPENNESS("log.openness"),
    /// How much it gave.
    GAIN("log.gain"),
    /// How one conversation was, or those that were noted at once.
    VIEW("log.view"),
    /// With whom one talked.
    PEOPLE("log.people"),
    /// The conversations with one of them.
    WITH("log.with"),
    CHANGE("log.change"),
    CORRECT("log.correct"),
    DELETE("log.delete"),
    YEAR("log.year"),
    DOWNLOAD("log.download"),
    /// Leads to the browser.
    LINK("log.link"),
    /// Only to be read.
    READ("log.read");

    private final String id;

    LogAct(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /// Of one of several in a row.
    String id(String which) {
        return id + "." + which;
    }

    static Optional<LogAct> of(String id) {
        return Arrays.stream(values())
                .filter(act -> id.equals(act.id) || id.startsWith(act.id + "."))
                .findFirst();
    }
}
