package dev.percolate.round.slack;

import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.introduction.Circle;
import dev.percolate.outbox.MessageBody;
import dev.percolate.round.LookAfterRounds.Tended;
import dev.percolate.round.Manner;
import dev.percolate.round.TendedCircle;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The short sentences with which what somebody does with rounds is answered.
final class RoundMessages {
    static final String NOT_A_CHANNEL = "Rounds happen among the people of a channel, and this is a direct or group"
            + " conversation. Type that in a channel.";
    static final String OUT_OF_SIGHT = "I'm not in this conversation. If it is a channel, bring me in with"
            + " `/invite @Percolate` and try again; in a direct or group conversation there are no rounds.";
    static final String NOT_THERE = "You're not in that channel yourself any more, so there is nothing to change.";
    static final String MEMBERS_ONLY =
            "In this channel rounds are for members of this workspace only. Thank you for asking all the same.";
    static final String NO_ROUNDS_TO_CHANGE =
            "There are no rounds in this channel, so nothing has changed." + " `/coffee setup` begins some.";
    static final String NOT_A_MEMBER =
            "Please choose a member of this workspace who is in the channel: nobody else can look after its rounds.";
    private static final String WHICH_SKIP =
            "`/coffee skip` leaves out the next round; `/coffee skip no` takes that back. Nothing has changed.";

    private RoundMessages() {}

    static String notYours(Circle circle, @Nullable Person keeper) {
        return "The rounds of " + Wording.channel(circle) + " are changed by whoever looks after them, the person who"
                + " created the channel, whoever brought me in, or a workspace admin. " + whomToAsk(keeper);
    }

    static String notYourTotals(Circle circle, @Nullable Person keeper) {
        return "The totals of " + Wording.channel(circle)
                + " are there for whoever looks after its rounds, the person who"
                + " created the channel, whoever brought me in, and workspace admins. They are numbers only, of enough"
                + " people to hide in. "
                + whomToAsk(keeper);
    }

    private static String whomToAsk(@Nullable Person keeper) {
        return keeper == null
                ? "Do ask one of them."
                : "Do ask *" + Mrkdwn.quote(keeper.name()) + "*, who looks after them.";
    }

    static String kept(Tended.Kept kept, Instant now) {
        var tended = kept.circle();
        return switch (tended.upcoming()) {
            case Upcoming.At(Instant moment) ->
                "Done. " + pilot(tended) + "The next round of " + Wording.channel(tended.circle()) + " begins on *"
                        + Wording.moment(moment, tended.plan().zone())
                        + "*. I post nothing there before then, so do tell your colleagues: "
                        + takesPart(tended.plan().manner()) + " `/coffee setup` brings you back here.";
            case Upcoming.Nothing _ -> stopped(kept, now);
        };
    }

    private static String takesPart(Manner manner) {
        return switch (manner.who()) {
            case WHOEVER_JOINED -> "whoever types `/coffee join` takes part.";
            case EVERYBODY -> "everybody there takes part unless they say no.";
        };
    }

    private static String pilot(TendedCircle tended) {
        var pilot = tended.pilot();
        return pilot == null || !tended.isPilot()
                ? ""
                : "A pilot until *" + Wording.moment(pilot.ends(), tended.plan().zone()) + "*. ";
    }

    static String noPilot(Circle circle) {
        return Wording.channel(circle)
                + " has met in rounds already, so there is nothing to try out. `/coffee setup` changes"
                + " them, begins again, or stops them.";
    }

    static String leftAtThat(Circle circle, boolean runs) {
        return runs
                ? "Rounds go on in " + Wording.channel(circle)
                        + ", as was decided meanwhile. `/coffee setup` there stops them."
                : "Then nothing goes on in " + Wording.channel(circle)
                        + ". Should you ever want to, `/coffee setup` there" + " begins rounds.";
    }

    static String stopped(Tended.Kept kept, Instant now) {
        return "No further round begins in " + Wording.channel(kept.circle().circle()) + "."
                + (kept.goingOn() == 0 ? "" : " Round " + kept.goingOn() + " goes on to its end.")
                + PilotWording.recap(kept.circle(), now)
                + " `/coffee setup` begins again whenever you like.";
    }

    static String handedOver(Circle circle, PersonId to) {
        return "<@" + to + "> looks after the rounds of " + Wording.channel(circle)
                + " now. I don't write to them about it, so please do.";
    }

    static MessageBody skipped(Circle circle, Person reader, Instant moment) {
        return whisper(
                "You leave out the next round of " + Wording.channel(circle) + ", on "
                        + Wording.onOnesClock(moment, reader)
                        + ", and are in again from the one after. An introduction that is"
                        + " open goes on. Nobody is told.",
                Layout.button(
                        Act.TAKE_PART.id(),
                        "Take part after all",
                        circle.channel().value()));
    }

    static MessageBody takesPart(Circle circle, Person reader, Instant moment) {
        return whisper(
                "You take part in the next round of " + Wording.channel(circle) + ", on "
                        + Wording.onOnesClock(moment, reader) + ".",
                Layout.button(Act.SKIP.id(), "Leave it out", circle.channel().value()));
    }

    static MessageBody notIn(Circle circle) {
        return whisper("You're not in the introductions of " + Wording.channel(circle)
                + " at the moment, so the next round leaves you out anyway. `/coffee join` brings you in, and"
                + " `/coffee resume` ends a pause.");
    }

    static MessageBody noRounds(Circle circle) {
        return whisper("No round is to come in " + Wording.channel(circle) + ", so there is none to leave out."
                + " `/coffee now` introduces you to somebody at any time.");
    }

    static MessageBody whichSkip() {
        return whisper(WHICH_SKIP);
    }

    static MessageBody whisper(String text, ButtonElement... buttons) {
        return buttons.length == 0
                ? Layout.message(text)
                : Layout.message(text, Layout.text(text), Layout.buttons(buttons));
    }
}
