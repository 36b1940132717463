package dev.percolate.welcome.slack;

import java.util.Arrays;
import java.util.Optional;

/// Everything that can be pressed here. Ids stay for ever: old messages carry them.
enum Act {
    OPEN("welcome.open"),
    NEW_HERE("welcome.newHere"),
    ENOUGH("welcome.enough"),
    HOST("welcome.host"),
    SHOW_ROPES("welcome.showRopes"),
    NO_HOST("welcome.noHost"),
    SWITCH_ON("welcome.switchOn"),
    SWITCH_OFF("welcome.switchOff"),

    /// Only to be read.
    READ("welcome.read");

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
