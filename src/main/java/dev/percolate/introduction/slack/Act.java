package dev.percolate.introduction.slack;

import java.util.Arrays;
import java.util.Optional;

/// Everything that can be pressed or sent here. Ids stay for ever: old messages carry them.
///
/// What says `…_HERE` is pressed in a modal, which then shows the new state; its siblings are pressed in a message.
enum Act {
    ACCEPT("introduction.accept"),
    PASS("introduction.pass"),
    EXPLAIN("introduction.explain"),
    KEEP_APART("introduction.keepApart"),
    LOOK("introduction.look"),
    RESUME("introduction.resume"),

    ACCEPT_HERE("introduction.acceptHere"),
    PASS_HERE("introduction.passHere"),
    ASK_HERE("introduction.askHere"),
    PAUSE_HERE("introduction.pauseHere"),
    RESUME_HERE("introduction.resumeHere"),
    LEAVE_HERE("introduction.leaveHere"),

    JOIN("introduction.join"),
    JOIN_AND_ASK("introduction.joinAndAsk"),
    DESCRIBE("introduction.describe"),
    PAUSE_UNTIL("introduction.pauseUntil"),

    /// Only to be read.
    READ("introduction.read");

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
