package dev.percolate.introduction.slack;

import static dev.percolate.introduction.slack.Buttons.button;
import static dev.percolate.introduction.slack.Wording.channel;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Introduction;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.Person;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What one person alone reads after an introduction: that it didn't come together, or the question whether they met.
final class OutcomeMessages {
    /// Follows the news that one didn't come together.
    static final String NO_REASONS = "That happens often and usually means a full calendar. I don't pass on reasons.";

    private OutcomeMessages() {}

    /// The same whatever the reason, to the byte: there is nobody's name in it.
    static MessageBody apart(Circle circle) {
        String text = "This introduction didn't come together this time. " + NO_REASONS;
        return Layout.message(
                text,
                Layout.text(text),
                Layout.buttons(button(
                        Act.ASK,
                        "Introduce me to somebody else",
                        circle.channel().value())),
                Layout.note("It was one in " + channel(circle) + ". You needn't do anything."));
    }

    /// Kind, since it is no fault; it names nobody, and nobody else hears of it.
    static MessageBody away(Circle circle) {
        String here = circle.channel().value();
        String text =
                "Three introductions in " + channel(circle) + " went by without a word, which usually means a full"
                        + " calendar. I've paused you there, so that nobody waits for you and you needn't do anything. Whenever"
                        + " you'd like to meet somebody again, come back with one click.";
        return Layout.message(
                text,
                Layout.text(text),
                Layout.buttons(button(Act.RESUME, "Bring me back", here), CircleViews.leave(Act.LEAVE, here)),
                Layout.note("Nobody else is told. `/coffee resume` in the channel brings you back as well."));
    }

    /// No answer stands in it, and none is written into it later (promise 8): asked again, it says the same.
    static MessageBody haveYouMet(Introduction introduction, List<Person> others) {
        String id = introduction.id().toString();
        boolean inWriting = !introduction.grounds().haveTime();
        String text = meeting(others)
                + (introduction.isStraightAway() ? " were introduced to each other." : " said you'd like to meet.")
                + (inWriting ? " Were you in touch?" : " Did you meet?");
        String terms = "Only you see your answer, "
                + (others.size() > 1
                        ? "unless one of the others says yes as well: then the two of you see"
                        : "unless you both say yes: then you both see")
                + " that it's in both your logs. A yes goes into your log of conversations; what you say of it there"
                + " is for you alone.";
        return Layout.message(
                text + "\n" + terms,
                Layout.text(text),
                Layout.buttons(
                        button(Act.MET, inWriting ? "Yes, we were" : "Yes, we met", id),
                        button(Act.PLANNED, "It's planned", id),
                        button(Act.NOT_YET, "Not yet", id),
                        button(Act.WONT_HAPPEN, "It won't happen", id),
                        button(Act.RATHER_NOT_SAY, "I'd rather not say", id)),
                Layout.note(terms));
    }

    private static String meeting(List<Person> others) {
        return Wording.listed(Stream.concat(
                        Stream.of("You"), others.stream().map(other -> "*" + Mrkdwn.quote(other.name()) + "*"))
                .toList());
    }

    /// The same whatever was pressed.
    static MessageBody noted() {
        return CircleMessages.whisper("Noted. If it changes, press another answer above.");
    }

    static MessageBody howLong(UUID introduction) {
        String id = introduction.toString();
        return CircleMessages.whisper(
                "Noted. Roughly how long did you talk? You can leave this open.",
                button(Act.UNDER_15_MINUTES, "Under 15 minutes", id),
                button(Act.UNDER_30_MINUTES, "15 to 30 minutes", id),
                button(Act.UNDER_60_MINUTES, "30 to 60 minutes", id),
                button(Act.LONGER, "Longer", id));
    }
}
