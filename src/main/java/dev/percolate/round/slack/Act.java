package dev.percolate.round.slack;

import java.util.Arrays;
import java.util.Optional;

/// Everything that can be pressed or sent here. Ids stay for ever: old messages carry them.
enum Act {
    /// Opens the form.
    SET_UP("round.setUp"),
    STOP("round.stop"),
    /// Opens the form of a pilot.
    TRY_OUT("round.tryOut"),
    /// Shows what a recap is like.
    SAMPLE("round.sample"),
    /// Opens the form of rounds for good, during a pilot or after.
    GO_ON("round.goOn"),
    /// Wants nothing to go on after a pilot.
    LEAVE_IT("round.leaveIt"),
    HAND_OVER("round.handOver"),
    /// Back from what would happen to the form.
    CHANGE("round.change"),
    SKIP("round.skip"),
    TAKE_PART("round.takePart"),
    /// Opens the totals.
    TOTALS("round.totals"),
    /// Sends them as a picture.
    PICTURE("round.picture"),

    NOT_ME("round.notMe"),

    FORESEE("round.foresee"),
    KEEP("round.keep"),
    HAND_OVER_TO("round.handOverTo"),

    /// Only to be read.
    READ("round.read");

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
