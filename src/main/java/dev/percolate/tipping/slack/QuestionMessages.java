package dev.percolate.tipping.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import dev.percolate.tipping.Question;
import dev.percolate.workspace.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The blind question. Nothing in it depends on why it is asked or on what anybody answers: neither before a
/// button was pressed nor after (promises 2 and 8).
final class QuestionMessages {
    static final String OVER =
            "This question is over, so nothing has changed. Where the two of you would both call it mentoring, you can say so"
                    + " by *Name this relationship* in my Home.";
    static final String GONE = "That question isn't one of yours, or it is no longer there. Nothing has changed.";

    /// Where the message can't be written anew.
    static final String NOTED = "Noted, for your eyes only. The buttons change your answer while the question is open.";

    private static final String BY_CHANCE = " Here I ask some pairs by chance, so that I ask says nothing by itself.";

    private QuestionMessages() {}

    static MessageBody question(Question question, Person about, boolean someByChance) {
        return message(question, about, someByChance, "You may leave it unanswered; that's an answer like any other.");
    }

    /// What the same message says once a button was pressed, whichever it was; `openUntil` is the last whole
    /// day.
    static MessageBody noted(Question question, Person about, boolean someByChance, LocalDate openUntil) {
        return message(
                question,
                about,
                someByChance,
                "Noted, for your eyes only. The buttons stay, and change your answer, until "
                        + TippingWording.dayOfTheWeek(openUntil) + "; they look the same whatever you pressed.");
    }

    private static MessageBody message(Question question, Person about, boolean someByChance, String note) {
        String name = TippingWording.name(about);
        String opening = "You and *" + name + "* have talked " + TippingWording.times(question.conversations())
                + " since " + TippingWording.month(question.since(), TippingWording.dayOf(question.askedAt()))
                + ". Some people would call that mentoring; others would say two colleagues who talk, and that is just as"
                + " good. *What would you call it?*";
        String terms =
                "I'll show this only if you both say mentoring, then to both of you at once. If you hear nothing,"
                        + " read nothing into it: " + name + " may not have been asked."
                        + (someByChance ? BY_CHANCE : "");
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(opening));
        blocks.add(Layout.text(terms));
        blocks.add(Layout.buttons(TippingButtons.answers(question.id())));
        blocks.add(Layout.note(note));
        blocks.add(Layout.buttons(TippingButtons.off()));
        return Layout.message(opening.replace("*", "") + "\n" + terms + "\n" + note, blocks);
    }
}
