package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.outbox.MessageBody;
import dev.percolate.round.Manner;
import dev.percolate.round.Manner.Way;
import dev.percolate.round.Manner.Who;
import dev.percolate.round.TendedCircle;
import dev.percolate.slack.Layout;

/// What somebody reads before the first time a round takes them in, or introduces them, without having asked.
final class NoticeMessages {
    private NoticeMessages() {}

    static MessageBody notice(TendedCircle tended) {
        var manner = tended.plan().manner();
        String here = Wording.channel(tended.circle());
        String text = switch (manner.who()) {
            case EVERYBODY ->
                "In " + here + " everybody is introduced to somebody, "
                        + Wording.rhythm(tended.plan().rhythm()) + ", "
                        + Wording.size(tended.plan().size())
                        + ": usually half an hour, when it suits you. " + how(manner)
                        + " That holds for you from one working day after this message on.";
            case WHOEVER_JOINED ->
                "The rounds of " + here + ", in whose introductions you are, now go another way. " + how(manner)
                        + " That holds from one working day after this message on.";
        };
        String no =
                "*Not me* takes you out, and I don't ask again. Nobody is told, neither the others nor whoever looks"
                        + " after it.";
        return Layout.message(
                text + "\n" + no,
                Layout.text(text),
                Layout.text(no),
                Layout.buttons(Layout.button(
                        Act.NOT_ME.id(), "Not me", tended.circle().channel().value())),
                Layout.note("Otherwise there is nothing to do. Later, `/coffee` there shows where you stand, and"
                        + " `/coffee skip` leaves out a round."));
    }

    private static String how(Manner manner) {
        return manner.way() == Way.STRAIGHT_AWAY
                ? "You find yourselves in a conversation straight away, without being asked each time."
                : "You're asked first each time, and can say *Not this time* without anybody hearing of it.";
    }

    static String notMe(Circle circle) {
        return "You're not in the introductions of " + Wording.channel(circle)
                + ", and I don't ask again. Should you ever want to, type `/coffee join` there.";
    }

    /// Beside where somebody stands, in a channel whose rounds go another way than others.
    static String beside(Manner manner) {
        return (manner.who() == Who.EVERYBODY
                        ? " Everybody in the channel takes part unless they say no; each is told a working day ahead."
                        : "")
                + (manner.way() == Way.STRAIGHT_AWAY
                        ? " A round opens the conversation straight away, without asking each time."
                        : "");
    }
}
