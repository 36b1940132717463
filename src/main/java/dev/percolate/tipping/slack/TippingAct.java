package dev.percolate.tipping.slack;

import java.util.Arrays;
import java.util.Optional;

/// Everything about ties that can be pressed or sent. Ids stay for ever: old messages carry them.
enum TippingAct {
    /// What somebody answers to the question.
    MENTORING("tipping.mentoring"),
    LATER("tipping.later"),
    SOMETHING_ELSE("tipping.somethingElse"),
    NEVER_AGAIN("tipping.neverAgain"),

    /// All such questions.
    OFF("tipping.off"),
    ON("tipping.on"),

    /// What somebody who reads of their ties can do about one.
    TIES("tipping.ties"),
    NAME("tipping.name"),
    SEND("tipping.send"),

    /// What somebody answers to whoever named it.
    YES("tipping.yes"),
    RATHER_NOT("tipping.ratherNot"),
    KEEP_APART("tipping.keepApart"),

    /// Of admins.
    KEEP_SETTINGS("tipping.keepSettings"),

    /// Only to be read.
    READ("tipping.read");

    private final String id;

    TippingAct(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Optional<TippingAct> of(String id) {
        return Arrays.stream(values()).filter(act -> act.id.equals(id)).findFirst();
    }
}
