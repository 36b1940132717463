package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.outbox.MessageBody;
import dev.percolate.round.Round;
import dev.percolate.round.TendedCircle;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.util.OptionalInt;

/// What the channel hears at the end of a round, and its keeper when something kept one from beginning.
final class NewsMessages {
    private NewsMessages() {}

    /// One number at most, and nothing that depends on what anybody answered (promise 6).
    static MessageBody closed(Round round, OptionalInt introductions, Upcoming next) {
        String over = "*Round " + round.number() + " is over*"
                + (introductions.isPresent() ? ", with " + introductions.getAsInt() + " introductions proposed." : ".");
        String then = switch (next) {
            case Upcoming.At(Instant moment) ->
                " The next one begins on " + Wording.onOnesClock(moment, Wording.UTC) + ".";
            case Upcoming.Nothing(var why) ->
                switch (why) {
                    case PILOT_OVER -> " With it the four-week pilot is over, and no further one is planned.";
                    case STOPPED, REMOVED -> " No further one is planned.";
                };
        };
        return Layout.message(
                over + then,
                Layout.text(over + then),
                Layout.note(
                        next instanceof Upcoming.At
                                ? "`/coffee join` brings you in, `/coffee skip` leaves one out, `/coffee` shows where you stand."
                                : "`/coffee now` introduces you to somebody all the same, `/coffee` shows where you stand."));
    }

    static MessageBody leftOut(TendedCircle circle, Person keeper, Instant missed) {
        String text = "The round of " + Wording.channel(circle.circle()) + " that was to begin on "
                + Wording.onOnesClock(missed, keeper)
                + " didn't: all that day I wasn't running, Slack didn't answer me, or something here kept me from it. Nobody was"
                + " asked anything. If it happens again, tell whoever runs me."
                + next(circle, keeper);
        return withSetup(circle.circle(), text, "Change the rounds");
    }

    private static String next(TendedCircle circle, Person keeper) {
        return circle.upcoming() instanceof Upcoming.At(Instant moment)
                ? " The next begins on " + Wording.onOnesClock(moment, keeper)
                        + "; there is nothing you have to do. If you'd like one sooner, change the rounds."
                : " No further one begins.";
    }

    static MessageBody removed(TendedCircle circle) {
        String text = "I'm no longer in " + Wording.channel(circle.circle())
                + ", so there are no rounds there now, and I don't ask again. If somebody meant that, there is nothing to"
                + " do. Otherwise type `/invite @Percolate` there, then `/coffee setup`, and save.";
        return Layout.message(text);
    }

    /// To whoever brought the bot into a channel.
    static MessageBody welcome(Circle circle) {
        String text = "Thank you for bringing me into " + Wording.channel(circle)
                + ". Nothing happens there by itself: I post nothing and ask nobody. Whoever types `/coffee` there sees"
                + " what they can do. If the channel should meet in rounds, you can set that up with `/coffee setup`; it"
                + " shows what will happen before anything does.";
        return withSetup(circle, text, "Set up rounds");
    }

    private static MessageBody withSetup(Circle circle, String text, String label) {
        return Layout.message(
                text,
                Layout.text(text),
                Layout.buttons(
                        Layout.button(Act.SET_UP.id(), label, circle.channel().value())));
    }
}
