package dev.percolate.introduction.slack;

import static dev.percolate.introduction.slack.Wording.quoted;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Proposals.Foreword;
import dev.percolate.introduction.Reason;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.Person;
import java.util.ArrayList;
import java.util.List;

/// The proposal that comes of a colleague's idea: who had it, their words, and the usual question.
final class RecommendationMessages {
    private RecommendationMessages() {}

    /// As `reader` reads it. Nothing in it depends on what anybody answers. Whoever's words stand in it,
    /// there is a button to hear no more of them (promise 9).
    static MessageBody proposal(
            Introduction introduction, Person reader, Person other, Foreword.Recommended recommended) {
        var introducer = recommended.introducer();
        var fit = Reason.fit(introduction, reader.id(), other.id());
        String offer = fit.isPresent() ? "" : IntroductionMessages.offered(introduction, other);
        boolean quotesTheOther = fit.isPresent() || !offer.isEmpty();
        String idea = idea(recommended, other);
        var lines = List.of(
                "Would you like to meet " + Wording.introduced(other) + "?"
                        + fit.map(words -> " " + ReasonWording.betweenTwo(words, reader, other))
                                .orElse("") + offer,
                terms(introduction, reader, introducer),
                "*To begin with:* " + Icebreakers.of(introduction.id()));

        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(idea));
        lines.forEach(line -> blocks.add(Layout.text(line)));
        var buttons = new ArrayList<>(IntroductionMessages.answers(introduction.id()));
        if (quotesTheOther) {
            buttons.add(KeepApartButtons.from(introduction.id(), other));
        }
        blocks.add(Layout.buttons(buttons.toArray(ButtonElement[]::new)));
        // In a block of its own: the other's has the same action.
        blocks.add(
                Layout.buttons(KeepApartButtons.fromIntroducer(introduction.id(), introducer), IdeaButtons.noMore()));
        blocks.add(Layout.note(IntroductionMessages.where(introduction)));
        return Layout.message(idea + "\n" + String.join("\n", lines), blocks);
    }

    private static String idea(Foreword.Recommended recommended, Person other) {
        String thinks = "*" + Mrkdwn.quote(recommended.introducer().name()) + "* thinks you and *"
                + Mrkdwn.quote(other.name()) + "* should meet";
        var why = recommended.why();
        return why.isEmpty() ? thinks + "." : thinks + ": " + quoted(why.text());
    }

    private static String terms(Introduction introduction, Person reader, Person introducer) {
        return IntroductionMessages.terms(introduction, reader, true) + " All that " + Mrkdwn.quote(introducer.name())
                + " hears, in about a week, is whether you were introduced.";
    }
}
