package dev.percolate.introduction.slack;

import static dev.percolate.introduction.slack.Buttons.button;
import static dev.percolate.introduction.slack.Wording.channel;
import static dev.percolate.introduction.slack.Wording.day;
import static dev.percolate.introduction.slack.Wording.names;

import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Membership;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.Person;
import java.time.LocalDate;
import java.util.List;

/// The short sentences with which `/coffee …` is answered.
final class CircleMessages {
    /// What was asked for is done, but what follows could not be looked up.
    static final String DONE =
            "That's done. Slack doesn't answer me just now; type `/coffee` in a minute to see where you stand.";
    static final String NOT_A_CHANNEL = "Introductions happen among the people of a channel, and this is a direct or"
            + " group conversation. Type `/coffee` in a channel whose people you'd like to meet.";
    static final String OUT_OF_SIGHT = "I'm not in this conversation. If it is a channel, bring me in with"
            + " `/invite @Percolate` and try again; in a direct or group conversation there are no introductions.";
    static final String NOT_THERE =
            "You're not in that channel yourself, so I can't do that there. You can still leave its"
                    + " introductions in Home.";
    static final String MEMBERS_ONLY =
            "In this channel introductions are for members of this workspace only, so I can't include guests or"
                    + " people of other organisations. Thank you for asking all the same.";
    static final String OPENED = "I have somebody in mind: you'll find it in our direct messages.";
    /// The same whether nobody else joined, everybody is busy or away, or somebody is kept apart.
    static final String NOBODY_SUITABLE =
            "I can't introduce you to anybody here just now. That happens often, and I don't"
                    + " tell reasons. Try again in a few days; it helps when more colleagues type `/coffee join`.";
    static final String NO_ZONE = "Slack doesn't tell me your time zone, so I won't suggest you to others who ask."
            + " `/coffee now` works for you all the same; set a time zone in your Slack profile and both work.";
    static final String OPEN_ONE_RESTS =
            "If an introduction is open, nothing comes of it while you're out, and nobody hears why.";

    static final String WENT_BY = "three introductions went by without a word, which usually means a full calendar.";

    private CircleMessages() {}

    static MessageBody joined(Circle circle, Person person) {
        String text = "You're in the introductions of " + channel(circle) + ". Type `/coffee now` to be introduced to"
                + " somebody, `/coffee leave` to leave whenever you like.";
        return whisper(
                person.zone() == null ? text + "\n" + NO_ZONE : text,
                button(Act.LOOK, "Say what you can help with", circle.channel().value()));
    }

    static MessageBody already(Circle circle, Membership membership) {
        return switch (membership) {
            case Membership.Paused paused -> paused(circle, paused.until());
            case Membership.Away _ -> away(circle);
            case Membership.In _, Membership.Out _ ->
                whisper("You're in the introductions of " + channel(circle) + " already.", look(circle));
        };
    }

    static MessageBody paused(Circle circle, LocalDate until) {
        return whisper(
                "You're paused in " + channel(circle) + " until " + day(until)
                        + ". That day you're in again by itself; " + "until then nobody new is suggested to you here.",
                button(Act.RESUME, "Resume now", circle.channel().value()));
    }

    static MessageBody away(Circle circle) {
        return whisper(
                "You're paused in " + channel(circle) + ": " + WENT_BY
                        + " Nobody new is suggested to you here until you" + " come back.",
                button(Act.RESUME, "Bring me back", circle.channel().value()));
    }

    static MessageBody back(Circle circle) {
        return whisper("Welcome back: you're in the introductions of " + channel(circle)
                + " again. Type `/coffee now` to be introduced to somebody.");
    }

    static MessageBody resumed(Circle circle) {
        return whisper("You're in the introductions of " + channel(circle)
                + ", with no pause. Type `/coffee now` whenever you'd like to meet somebody.");
    }

    static MessageBody left(Circle circle) {
        return whisper("You've left the introductions of " + channel(circle) + ". " + OPEN_ONE_RESTS
                + " `/coffee join` brings you back.");
    }

    static MessageBody notIn() {
        return whisper(
                "You're not in the introductions here, so there is nothing to change. `/coffee join` brings you in.");
    }

    static MessageBody whichDay() {
        return whisper("I need a day after today and at most a year from now, written as year-month-day: for instance"
                + " `/coffee pause 2026-12-24`. With `/coffee pause` alone you can choose it from a calendar.");
    }

    static MessageBody alreadyOpen(Circle circle, List<Person> others) {
        return whisper(
                "You have an open introduction in " + channel(circle) + ": " + names(others)
                        + ". It ends within a few working days; then you can ask for another.",
                look(circle));
    }

    private static ButtonElement look(Circle circle) {
        return button(Act.LOOK, "See where you stand", circle.channel().value());
    }

    static MessageBody whisper(String text, ButtonElement... buttons) {
        return buttons.length == 0
                ? Layout.message(text)
                : Layout.message(text, Layout.text(text), Layout.buttons(buttons));
    }
}
