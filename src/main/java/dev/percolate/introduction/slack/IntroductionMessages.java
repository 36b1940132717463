package dev.percolate.introduction.slack;

import static dev.percolate.introduction.slack.Buttons.button;
import static dev.percolate.introduction.slack.Wording.channel;
import static dev.percolate.introduction.slack.Wording.introduced;
import static dev.percolate.introduction.slack.Wording.quoted;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.introduction.Circle;
import dev.percolate.introduction.ExplainIntroduction.Explanation;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Reason;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What is said around one introduction: the proposal, why us, and the words after an answer.
final class IntroductionMessages {
    static final String NOT_YOURS =
            "That introduction isn't one of yours, or it is no longer there. Nothing has changed.";

    private IntroductionMessages() {}

    /// As `reader` reads it. Nothing in it depends on what anybody answers.
    static MessageBody proposal(Introduction introduction, Person reader, Person other) {
        var reason = Reason.of(introduction, reader.id(), other.id()).getFirst();
        // Where the reason is about neither's words, what the other offers says more of them than a title does.
        var offer = carriesTheirWords(reason) ? "" : offered(introduction, other);
        var question = "Would you like to meet " + introduced(other) + "? " + sentence(reason, reader, other) + offer;
        var terms =
                "Half an hour, when it suits you both. They get the same question, and you both have two working days. If either of you would rather not,"
                        + " neither hears who or why.";
        var icebreaker = "*To begin with:* " + Icebreakers.of(introduction.id());
        List<LayoutBlock> blocks = List.of(
                Layout.text(question),
                Layout.text(terms),
                Layout.text(icebreaker),
                Layout.buttons(buttons(introduction.id(), carriesTheirWords(reason) || !offer.isEmpty())),
                Layout.note("You're in the introductions of " + channel(introduction.circle())
                        + ". Type `/coffee` there to see where you stand, pause or leave."));
        // Screen readers read this instead of the blocks, so it says as much.
        return Layout.message(question + "\n" + terms + "\n" + icebreaker, blocks);
    }

    /// Empty where they said nothing.
    private static String offered(Introduction introduction, Person other) {
        var offer =
                introduction.partOf(other.id()).map(Part::said).orElseThrow().canHelpWith();
        return offer.isEmpty() ? "" : " They offered to help with " + quoted(offer) + ", should you ever want that.";
    }

    private static ButtonElement[] buttons(UUID introduction, boolean theirWords) {
        String id = introduction.toString();
        List<ButtonElement> buttons = new ArrayList<>(List.of(
                button(Act.ACCEPT, "I'd like this", id),
                button(Act.PASS, "Not this time", id),
                button(Act.EXPLAIN, "Why us?", id)));
        if (theirWords) {
            buttons.add(keepApart(introduction));
        }
        return buttons.toArray(ButtonElement[]::new);
    }

    /// Stands wherever the other's words do (promise 9).
    static ButtonElement keepApart(UUID introduction) {
        return Layout.confirmed(
                button(Act.KEEP_APART, "Don't bring me messages from this person", introduction.toString()),
                "Keep you two apart?",
                "I won't bring you together with this person, or bring you messages from them. They are not told,"
                        + " and nobody else sees it.",
                "Keep us apart",
                "Cancel");
    }

    private static boolean carriesTheirWords(Reason reason) {
        return switch (reason) {
            case Reason.BothCanHelp _, Reason.TheyCanHelp _, Reason.YouCanHelp _ -> true;
            case Reason.DifferentWork _, Reason.SharedHours _, Reason.NewToEachOther _, Reason.SameCircle _ -> false;
        };
    }

    static View whyUs(UUID introduction, List<Explanation> explanations, Person reader) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Explanation explanation : explanations) {
            blocks.add(Layout.text("Why I thought of you and " + introduced(explanation.other()) + ":\n"
                    + explanation.reasons().stream()
                            .map(reason -> "•  " + sentence(reason, reader, explanation.other()))
                            .collect(Collectors.joining("\n"))));
        }
        blocks.add(
                explanations.isEmpty()
                        ? Layout.text("The other person has left, so there is nothing more to say about it.")
                        : Layout.note(
                                "These are all the points that counted for it. They come from what"
                                        + " each of you wrote for the person they are introduced to, from titles and time zones"
                                        + " in Slack, and from whom I introduced before. Where several people fit equally well, chance decides."));
        if (explanations.stream()
                .flatMap(explanation -> explanation.reasons().stream())
                .anyMatch(IntroductionMessages::carriesTheirWords)) {
            blocks.add(Layout.buttons(keepApart(introduction)));
        }
        return Layout.modal(Act.READ.id(), "Why us?", "", blocks);
    }

    private static String sentence(Reason reason, Person reader, Person other) {
        return switch (reason) {
            case Reason.BothCanHelp(var youWouldLike, var theyCan, var theyWouldLike, var youCan) ->
                "You'd like to learn or talk about " + quoted(youWouldLike) + ", and they offered to help with "
                        + quoted(theyCan) + ". It goes both ways: they'd like to learn or talk about "
                        + quoted(theyWouldLike) + ", and you offered to help with " + quoted(youCan) + ".";
            case Reason.TheyCanHelp(var youWouldLike, var theyCan) ->
                "You'd like to learn or talk about " + quoted(youWouldLike) + ", and they offered to help with "
                        + quoted(theyCan) + ".";
            case Reason.YouCanHelp(var theyWouldLike, var youCan) ->
                "They'd like to learn or talk about " + quoted(theyWouldLike) + ", and you offered to help with "
                        + quoted(youCan) + ".";
            case Reason.DifferentWork() -> differentWork(reader, other);
            case Reason.SharedHours(int hours) ->
                "Your working days share about " + (hours == 1 ? "an hour" : hours + " hours")
                        + ", enough to find half of one together.";
            case Reason.NewToEachOther() -> "I haven't introduced you two before.";
            case Reason.SameCircle() -> "You both joined the introductions of the same channel.";
        };
    }

    /// Titles may have been emptied since the introduction was opened.
    private static String differentWork(Person reader, Person other) {
        if (reader.title().isBlank() || other.title().isBlank()) {
            return "Your work differs, so each of you sees things the other doesn't.";
        }
        return "Your work differs (" + Mrkdwn.quote(reader.title()) + " and " + Mrkdwn.quote(other.title())
                + "), so each of you sees things the other doesn't.";
    }

    /// The same whatever was pressed, and as often as it is pressed (promise 8).
    static String noted(Circle circle) {
        return "Noted, for your eyes only. To see or change your answer, type `/coffee` in " + channel(circle) + ".";
    }

    /// After the conversation has begun there is no answer left to keep.
    static String keptApart() {
        return "Noted, for your eyes only: I won't bring you together again, or bring you messages from them. They are"
                + " not told.";
    }

    static String together() {
        return "Everybody has said yes to this one already: I've opened a conversation for you. Nothing has changed.";
    }

    static String closed(Circle circle) {
        return "This introduction is closed, so nothing has changed. Type `/coffee now` in " + channel(circle)
                + " whenever you'd like another.";
    }
}
