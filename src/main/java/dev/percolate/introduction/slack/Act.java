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
    ASK("introduction.ask"),
    PAUSE("introduction.pause"),
    RESUME("introduction.resume"),
    LEAVE("introduction.leave"),

    /// One each for the times of one message: no two buttons of a block may have the same id.
    FIRST_TIME("introduction.firstTime"),
    SECOND_TIME("introduction.secondTime"),
    THIRD_TIME("introduction.thirdTime"),
    TAKE_BACK("introduction.takeBack"),
    /// Leads to a calendar on the web; pressing it changes nothing here.
    GOOGLE("introduction.google"),
    OUTLOOK("introduction.outlook"),

    MET("introduction.met"),
    PLANNED("introduction.planned"),
    NOT_YET("introduction.notYet"),
    WONT_HAPPEN("introduction.wontHappen"),
    RATHER_NOT_SAY("introduction.ratherNotSay"),
    UNDER_15_MINUTES("introduction.under15"),
    UNDER_30_MINUTES("introduction.under30"),
    UNDER_60_MINUTES("introduction.under60"),
    LONGER("introduction.longer"),

    HISTORY("introduction.history"),
    NEWER("introduction.newer"),
    OLDER("introduction.older"),

    /// Pressed beside one's own introductions.
    AGAIN("introduction.again"),
    NOT_AGAIN("introduction.notAgain"),

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
