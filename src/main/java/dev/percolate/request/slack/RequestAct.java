package dev.percolate.request.slack;

import java.util.Arrays;
import java.util.Optional;

/// Everything that can be pressed or sent around a request. Ids stay for ever: old messages carry them.
enum RequestAct {
    /// Opens the form; also the global shortcut's.
    ASK("request.ask"),
    MINE("request.mine"),
    WRITE("request.write"),
    ADD_TO_IT("request.addToIt"),
    CHOOSE("request.choose"),
    POST_WITHOUT_NAME("request.postWithoutName"),
    EDIT("request.edit"),
    REWRITE("request.rewrite"),
    WIDEN("request.widen"),
    WITHDRAW("request.withdraw"),
    ACCEPT("request.accept"),
    NOT_NOW("request.notNow"),
    KNOW_SOMEONE("request.knowSomeone"),
    REFER("request.refer"),
    TAKE_REFERRAL("request.takeReferral"),
    LEAVE_REFERRAL("request.leaveReferral"),
    CAN_HELP("request.canHelp"),
    KEEP_APART("request.keepApart"),
    /// Only to be read.
    READ("request.read");

    private final String id;

    RequestAct(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Optional<RequestAct> of(String id) {
        return Arrays.stream(values()).filter(act -> act.id.equals(id)).findFirst();
    }
}
