package dev.percolate.introduction.slack;

import static dev.percolate.introduction.slack.Wording.channel;
import static dev.percolate.introduction.slack.Wording.day;

import dev.percolate.introduction.ConnectColleagues.Objection;
import dev.percolate.introduction.Connection;
import dev.percolate.introduction.Why;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import java.time.LocalDate;

/// What whoever asks to have two colleagues introduced reads: at once, and on the day they were told.
final class ConnectionMessages {
    static final String IN_A_CHANNEL =
            "I can introduce two colleagues to each other in a channel in which all of you are,"
                    + " they, you and I. Type `/coffee introduce` there.";
    static final String BRING_ME_IN =
            "I'm not in this conversation, and I introduce two colleagues in a channel in which all"
                    + " of you are, they, you and I. Bring me into this one with `/invite @Percolate`, or type `/coffee"
                    + " introduce` in another.";
    static final String NOT_THERE =
            "You're not in that channel any more, so I can't introduce anybody there. Type `/coffee introduce` in a"
                    + " channel in which all of you are.";
    static final String CHOOSE_SOMEBODY = "Please choose somebody.";
    static final String LONG = "Please keep it to " + Why.LONGEST + " characters.";

    private ConnectionMessages() {}

    /// The same whether anybody is asked, and as often as they ask (promise 2).
    static String noted(LocalDate answer) {
        return "Thank you, I'll see to it. Unless something stands against it, I ask both of them, each alone, in their"
                + " working hours. On *" + day(answer)
                + "* I tell you whether they were introduced. That is all I tell:"
                + " never who answered what, nor whether I could ask.";
    }

    static String enough(LocalDate again) {
        return "Three pairs in seven days is as many as I take from one person, so that each stays something special."
                + " From *" + day(again) + "* on there is room for another.";
    }

    /// `name` as it has to be written where the sentence stands.
    static String objection(Objection objection, String name) {
        return switch (objection.cause()) {
            case YOURSELF -> "That's you. To meet somebody yourself, type /coffee now.";
            case TWICE -> "That's the same person twice. Please choose somebody else here.";
            case UNKNOWN -> "I can't find that person here. Please choose somebody else.";
            case APP -> name + " is an app, and I introduce people.";
            case DEACTIVATED -> name + " has left this workspace. Please choose somebody else.";
            case NOT_A_MEMBER ->
                "In this channel my introductions are for members of this workspace, and " + name
                        + " is here as a guest or with another organisation. You can introduce them yourself, of course.";
            case NOT_IN_THE_CHANNEL ->
                name + " isn't in this channel. Please choose somebody who is, or type /coffee introduce in a channel"
                        + " in which all of you are.";
        };
    }

    /// The one answer, at the same minute whatever led to it.
    static MessageBody answer(Connection connection, Connection.Answer answer) {
        String two = Wording.listed(
                connection.people().stream().map(Wording::mention).toList());
        String text = switch (answer) {
            case INTRODUCED ->
                "Your idea came about: " + two
                        + " both said yes, and I've opened a conversation for the two. Thank you for bringing"
                        + " them together.";
            case NOT_THIS_TIME ->
                "You asked me to introduce " + two + ". It didn't come about this time. " + OutcomeMessages.NO_REASONS;
        };
        return Layout.message(
                text,
                Layout.text(text),
                Layout.note("It was in " + channel(connection.circle())
                        + ". `/coffee introduce` there can bring others together."));
    }
}
