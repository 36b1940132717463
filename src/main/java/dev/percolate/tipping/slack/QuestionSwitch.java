package dev.percolate.tipping.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import java.util.List;

/// What somebody reads who turns such questions off or on for themselves, and beside the switch in Home.
final class QuestionSwitch {
    private static final String TITLE = "*The question what you'd call it*\n";
    private static final String ON =
            "Where you talked with a colleague again and again, I may ask you, and them, whether you would call that"
                    + " mentoring: never about two people within thirty days, and about twice a year about the same person. What"
                    + " you answer is shown to nobody, unless you both say mentoring.";
    private static final String OFF =
            "You're not asked what you would call what you have with a colleague. What you answered and wasn't shown yet"
                    + " counts no more. Nobody is told.";
    private static final String NOT_HERE =
            " In this workspace nobody is asked at the moment; its admins can turn that on.";

    private QuestionSwitch() {}

    static List<LayoutBlock> inHome(Asked asked) {
        return switch (asked) {
            case NOT_HERE -> List.of();
            case YES -> List.of(Layout.text(TITLE + ON), Layout.buttons(TippingButtons.off()));
            case DECLINED -> List.of(Layout.text(TITLE + OFF), Layout.buttons(TippingButtons.on()));
        };
    }

    static MessageBody off() {
        String text = OFF + " `/mentor questions on` turns them back on.";
        return Layout.message(text, Layout.text(text), Layout.buttons(TippingButtons.on()));
    }

    /// `here` is whether anybody in this workspace is asked.
    static MessageBody on(boolean here) {
        String text = ON + (here ? "" : NOT_HERE) + " `/mentor questions off` turns that off for you.";
        return Layout.message(text, Layout.text(text), Layout.buttons(TippingButtons.off()));
    }
}
