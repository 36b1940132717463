package dev.percolate.tipping.slack;

import static com.slack.api.model.block.Blocks.divider;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.slack.Layout;
import dev.percolate.tipping.OwnTie;
import dev.percolate.tipping.Reachable;
import dev.percolate.tipping.Standing;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What somebody reads of their own ties, for their eyes only, and how they name one.
final class TieViews {
    static final String MEMBERS_ONLY = "Ties are for members and guests of this workspace.";
    static final String NOBODY = "Nothing here yet: it begins with a conversation in your log.";

    static final String TURNED_OFF =
            "In this workspace nobody is asked that at the moment; its admins can turn it on by `/mentor settings`. Nothing"
                    + " was sent.";

    private static final int IN_HOME = 10;

    private static final String TITLE = "You and your colleagues";
    private static final String LEGEND =
            "*Recurring*: you talk again and again; *quiet*: not often of late, which is fine. All of it follows from your own log;"
                    + " only you see it.";

    private TieViews() {}

    /// Somebody's ties with the people known of them. `asked` is whether they may be asked what they would
    /// call one.
    record Own(List<OwnTie> ties, Map<PersonId, Person> people, Asked asked) {}

    /// Empty for whoever has no ties yet; but whoever turned questions off can always turn them on.
    static List<LayoutBlock> home(Own own) {
        if (own.ties().isEmpty()) {
            return own.asked() == Asked.DECLINED ? QuestionSwitch.inHome(own.asked()) : List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text("*" + TITLE + "*"));
        own.ties().stream().limit(IN_HOME).map(tie -> line(tie, own)).forEach(blocks::add);
        if (own.ties().size() > IN_HOME) {
            blocks.add(Layout.buttons(TippingButtons.ties()));
        }
        blocks.add(Layout.note(LEGEND));
        blocks.addAll(QuestionSwitch.inHome(own.asked()));
        return blocks;
    }

    static View list(Own own) {
        List<LayoutBlock> blocks = new ArrayList<>();
        own.ties().stream().map(tie -> line(tie, own)).forEach(blocks::add);
        blocks.add(own.ties().isEmpty() ? Layout.text(NOBODY) : Layout.note(LEGEND));
        var questions = QuestionSwitch.inHome(own.asked());
        if (!questions.isEmpty()) {
            blocks.add(divider());
            blocks.addAll(questions);
        }
        return Layout.modal(TippingAct.READ.id(), TITLE, "", blocks);
    }

    private static LayoutBlock line(OwnTie tie, Own own) {
        String who = "*" + TippingWording.name(own.people(), tie.other()) + "*: ";
        var named = tie.named();
        if (named != null) {
            return Layout.text(who + "mentoring\n" + facts(tie) + " You both named it on "
                    + TippingWording.day(TippingWording.dayOf(named.namedAt())) + ".");
        }
        String growing = tie.growing()
                ? "\n_By your own notes it may have become something. Whatever you call it is fine, and so is calling it"
                        + " nothing._"
                : "";
        String line = who + standing(tie.standing()) + "\n" + facts(tie);
        var suggestedAt = tie.suggestedAt();
        if (suggestedAt != null) {
            return Layout.text(line + " On " + TippingWording.day(TippingWording.dayOf(suggestedAt))
                    + " you asked whether they would call it mentoring, too." + growing);
        }
        var other = own.people().get(tie.other());
        return other == null || !Reachable.is(other) || !tie.mayBeNamed() || own.asked() == Asked.NOT_HERE
                ? Layout.text(line + growing)
                : Layout.text(line + growing, TippingButtons.name(other));
    }

    /// Whoever was asked or was suggested a name may have noted nothing.
    private static String facts(OwnTie tie) {
        var latest = tie.latest();
        if (latest == null) {
            return "No conversation in your log.";
        }
        String conversations = TippingWording.conversations(tie.conversations());
        return Character.toUpperCase(conversations.charAt(0)) + conversations.substring(1)
                + " in your log, the latest on " + TippingWording.day(latest) + ".";
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case QUIET -> "quiet";
            case RECURRING -> "recurring";
        };
    }

    /// Exactly what the other will read, before anything is sent.
    static View preview(Person from, Person to) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(
                "*" + TippingWording.name(to) + "* will read this in their working hours, with your name:"));
        blocks.add(divider());
        blocks.addAll(NamedMessages.preview(from));
        blocks.add(divider());
        blocks.add(Layout.text("Below it they can say *Yes, mentoring* or *I'd rather not*, or nothing. If you both say"
                + " so, you both hear of it at the same minute. I never pass on a no, nor how it was meant; if you hear"
                + " nothing, read nothing into it. You can ask them once in half a year."));
        return Layout.form(
                TippingAct.SEND.id(),
                "Name this relationship",
                "Send it",
                to.id().value(),
                blocks);
    }

    static View note(String text) {
        return Layout.modal(TippingAct.READ.id(), "Name this relationship", "", List.of(Layout.text(text)));
    }

    static String suggested(Person to) {
        return "*Sent.* " + TippingWording.name(to)
                + " reads it in their working hours. If you both say so, you both hear of"
                + " it at the same minute. If you hear nothing, read nothing into it.";
    }

    static String alreadySuggested(Person to, Instant since) {
        return "You asked " + TippingWording.name(to) + " on " + TippingWording.day(TippingWording.dayOf(since))
                + ", and I ask only once in half a year. If you both say so, you both hear of it; if you hear nothing, read nothing into"
                + " it.";
    }

    static String alreadyNamed(Person to) {
        return "You and " + TippingWording.name(to) + " both call it mentoring already.";
    }

    static String refused(String name) {
        return "I can't write to " + name + ": that works with members and guests who are here. Nothing was sent.";
    }

    static String onYourList(Person to) {
        return TippingWording.name(to)
                + " is on your private list, so I bring you nothing of each other. `/coffee apart`"
                + " shows the list. Nothing was sent.";
    }
}
