package dev.percolate.request.slack;

import java.util.Arrays;
import java.util.Optional;

/// Everything about support that can be pressed or sent. Ids stay for ever: old messages carry them.
enum SupportAct {
    /// The form in which somebody says that they are open to it.
    OPEN_UP("support.openUp"),
    KEEP("support.keep"),
    PAUSE("support.pause"),
    RESUME("support.resume"),
    END("support.end"),

    /// Whom a mentor may offer it.
    FIND("support.find"),
    CHOOSE("support.choose"),
    PREVIEW("support.preview"),
    SEND("support.send"),
    WITHDRAW("support.withdraw"),

    ACCEPT("support.accept"),
    NOT_NOW("support.notNow"),
    KEEP_APART("support.keepApart"),

    /// Only to be read.
    READ("support.read");

    private final String id;

    SupportAct(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Optional<SupportAct> of(String id) {
        return Arrays.stream(values()).filter(act -> act.id.equals(id)).findFirst();
    }
}
