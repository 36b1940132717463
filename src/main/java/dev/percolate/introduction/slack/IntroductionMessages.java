package dev.percolate.introduction.slack;

import static dev.percolate.introduction.slack.Buttons.button;
import static dev.percolate.introduction.slack.Wording.channel;
import static dev.percolate.introduction.slack.Wording.quoted;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Origin;
import dev.percolate.introduction.Proposals.Foreword;
import dev.percolate.introduction.Reason;
import dev.percolate.introduction.Stage;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.slack.TimeWording;
import dev.percolate.workspace.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What is said around one introduction: the proposal, and the words after an answer.
final class IntroductionMessages {
    static final String NOT_YOURS =
            "That introduction isn't one of yours, or it is no longer there. Nothing has changed.";

    /// In a group everybody sees the buttons about everybody.
    static final String ABOUT_YOURSELF =
            "That button is for the others here: it is about you. Nothing has changed, and they don't see this.";

    private IntroductionMessages() {}

    /// As `reader` reads it. Nothing in it depends on what anybody answers.
    static MessageBody proposal(Introduction introduction, Person reader, List<Person> others) {
        return proposal(introduction, reader, others, List.of());
    }

    /// For somebody who said yes to another one of the same round in vain: that news and this question are one message
    /// (promise 4).
    static MessageBody nextProposal(Introduction introduction, Person reader, List<Person> others) {
        return proposal(
                introduction,
                reader,
                others,
                List.of("The introduction before this one didn't come together this time. "
                        + OutcomeMessages.NO_REASONS));
    }

    /// For somebody new and for whoever offered to welcome them.
    static MessageBody welcome(Introduction introduction, Person reader, Person other, Foreword.NewHere welcome) {
        String name = Mrkdwn.quote(other.name());
        String news = reader.id().equals(welcome.newcomer())
                ? "You're new here and asked to meet people. *" + name + "* offered to welcome whoever is new"
                        + (welcome.showsTheRopes() ? ", and to show how things are done here." : ".")
                : "*" + name + "* is new here and asked to meet people. You offered to welcome whoever is new"
                        + (welcome.showsTheRopes() ? ", and to show how things are done here." : ".");
        return proposal(introduction, reader, List.of(other), List.of(news));
    }

    private static MessageBody proposal(
            Introduction introduction, Person reader, List<Person> others, List<String> news) {
        var best = Reason.best(introduction, reader.id());
        var about = others.stream()
                .filter(other -> other.id().equals(best.other()))
                .findFirst()
                .orElseThrow();
        boolean ofTwo = others.size() == 1;
        boolean quotesThem = ReasonWording.carriesTheirWords(best.reason());
        // Where the reason is about neither's words, what the other offers says more of them than a title does.
        var offer = ofTwo && !quotesThem ? offered(introduction, about) : "";
        var lines = new ArrayList<>(news);
        lines.add("Would you like to meet " + Wording.introducedAll(others) + "? "
                + (ofTwo
                        ? ReasonWording.betweenTwo(best.reason(), reader, about)
                        : ReasonWording.amongSeveral(best.reason(), about))
                + offer);
        lines.add(terms(introduction, reader, ofTwo));
        lines.add("*To begin with:* " + Icebreakers.of(introduction.id()));

        List<LayoutBlock> blocks = new ArrayList<>();
        lines.forEach(line -> blocks.add(Layout.text(line)));
        var buttons = new ArrayList<>(answers(introduction.id()));
        if (quotesThem || !offer.isEmpty()) {
            buttons.add(
                    ofTwo
                            ? KeepApartButtons.fromTheOther(introduction.id(), about)
                            : KeepApartButtons.from(introduction.id(), about));
        }
        blocks.add(Layout.buttons(buttons.toArray(ButtonElement[]::new)));
        blocks.add(Layout.note(where(introduction)));
        // Screen readers read this instead of the blocks, so it says as much.
        return Layout.message(String.join("\n", lines), blocks);
    }

    static String where(Introduction introduction) {
        String here = channel(introduction.circle());
        return switch (introduction.origin()) {
            case Origin.AskedBy _, Origin.NewHere _ ->
                "You're in the introductions of " + here
                        + ". Type `/coffee` there to see where you stand, pause or leave.";
            case Origin.InRound round ->
                "This is round " + round.number() + " of " + here
                        + ", in whose introductions you are. Type `/coffee` there to see where you stand, leave out a round,"
                        + " pause or leave.";
            case Origin.ConnectedBy _ ->
                "Your colleague asked for this in " + here
                        + ", in whose introductions you needn't be. To see or change your"
                        + " answer, type `/coffee` there.";
        };
    }

    /// Empty where they said nothing.
    static String offered(Introduction introduction, Person other) {
        var said = introduction.partOf(other.id()).map(Part::said).orElseThrow();
        if (!said.canHelpWith().isEmpty()) {
            return " They offered to help with " + quoted(said.canHelpWith()) + ", should you ever want that.";
        }
        return said.wouldBring().isEmpty() ? "" : " " + Wording.bringing(said.wouldBring());
    }

    static String terms(Introduction introduction, Person reader, boolean ofTwo) {
        if (!introduction.grounds().haveTime()) {
            return "Your working days share no hour, so this would be by voice messages or a few written lines, each at"
                    + " your own time. " + (ofTwo ? "They get" : "The others get") + " the same question, and "
                    + timeToAnswer(
                            introduction,
                            reader,
                            Wording.allOf(introduction.people().size()))
                    + ". If anybody would rather not, nobody hears who or why.";
        }
        String length = Wording.lengthFirst(introduction.length());
        return ofTwo
                ? length + ", when it suits you both. They get the same question, and "
                        + timeToAnswer(introduction, reader, "both")
                        + ". If either of you would rather not, neither hears who or why."
                : length + ", when it suits you all. The others get the same question, and "
                        + timeToAnswer(introduction, reader, "all")
                        + ". If anybody would rather not, nobody hears who or why.";
    }

    /// A round goes on at one hour for everybody, so that hour is told.
    private static String timeToAnswer(Introduction introduction, Person reader, String all) {
        return switch (introduction.origin()) {
            case Origin.AskedBy _, Origin.NewHere _, Origin.ConnectedBy _ -> "you " + all + " have two working days";
            case Origin.InRound _ -> "you have until " + until(introduction, reader);
        };
    }

    private static String until(Introduction introduction, Person reader) {
        return switch (introduction.stage()) {
            case Stage.Open(var deadline) -> TimeWording.until(deadline, reader.zone(), introduction.openedAt());
            case Stage.Together _, Stage.Apart _ -> throw new IllegalArgumentException("only what is open is proposed");
        };
    }

    static List<ButtonElement> answers(UUID introduction) {
        String id = introduction.toString();
        return List.of(
                button(Act.ACCEPT, "I'd like this", id),
                button(Act.PASS, "Not this time", id),
                button(Act.EXPLAIN, "Why us?", id));
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
