package dev.percolate.tipping.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import dev.percolate.tipping.NamedTie;
import dev.percolate.tipping.Suggestion;
import dev.percolate.workspace.Person;
import java.util.List;

/// What people read who may call it mentoring openly: that both do, and that one of them would.
final class NamedMessages {
    /// The same whatever was answered.
    static final String NOTED =
            "Noted, for your eyes only. If it is so for both of you, you both hear of it at the same minute. If you hear"
                    + " nothing, read nothing into it.";

    static final String KEPT_APART = "Noted. I won't bring you messages from this person. They are not told.";
    static final String OVER =
            "This suggestion is over, so nothing has changed. Where the two of you would both call it mentoring, you can say so"
                    + " by *Name this relationship* in my Home.";

    private NamedMessages() {}

    /// The same for both but for whose name comes first: a card to keep.
    static MessageBody named(NamedTie named, Person reader, Person other) {
        String both = TippingWording.name(reader) + " & " + TippingWording.name(other);
        String said = "You both call it mentoring.";
        String day = TippingWording.day(TippingWording.dayOf(named.namedAt()));
        String facts = named.conversations() == 0
                ? "Named on " + day
                : capital(TippingWording.conversations(named.conversations())) + " since "
                        + TippingWording.month(named.since()) + "  ·  named on " + day;
        String next = "I've told " + TippingWording.mention(other.id())
                + " at this same minute. Nothing else follows from it, unless the two of you want something to. If you like,"
                + " say thank you, or simply talk on as before. Only you two see this.";
        List<LayoutBlock> blocks = List.of(
                Layout.heading("☕  " + TippingWording.label(reader) + " & " + TippingWording.label(other)),
                Layout.text("*" + said + "*\n_" + facts + "_"),
                Layout.text(next));
        return Layout.message(both + ": " + said + " " + facts + ".\n" + next, blocks);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static MessageBody suggestion(Suggestion suggestion, Person from) {
        String opening = suggested(from);
        String terms = terms(from);
        List<LayoutBlock> blocks = List.of(
                Layout.text(opening),
                Layout.buttons(TippingButtons.suggested(suggestion)),
                Layout.note(terms),
                Layout.buttons(TippingButtons.keepApart(suggestion)));
        return Layout.message(opening.replace("*", "") + "\n" + terms, blocks);
    }

    /// The same as the other will read, for whoever sends it.
    static List<LayoutBlock> preview(Person from) {
        return List.of(Layout.text(suggested(from)), Layout.note(terms(from)));
    }

    private static String suggested(Person from) {
        return "*" + TippingWording.name(from)
                + "* would call what you two have mentoring, and asks whether you would, too.";
    }

    private static String terms(Person from) {
        return "If you both say so, you both read at the same minute that you both call it mentoring, and nothing else"
                + " follows. If you'd rather not, or say nothing, " + TippingWording.name(from)
                + " can't tell the two apart, or either from a message that never arrived.";
    }
}
