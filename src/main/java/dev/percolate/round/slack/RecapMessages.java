package dev.percolate.round.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Totals;
import dev.percolate.outbox.MessageBody;
import dev.percolate.round.Pilot;
import dev.percolate.round.TendedCircle;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.slack.Layout;
import java.util.ArrayList;
import java.util.List;

/// What whoever looks after a pilot reads when it is over.
final class RecapMessages {
    static final String TOO_LITTLE = "There is too little to show. I only show numbers of at least five people and five"
            + " pairs, nobody behind more than a quarter of them, so that nothing can be told of anybody. That says nothing"
            + " about how it was: do ask those who took part.";

    private static final String RULES =
            "Numbers are rounded to five, and of everything proposed in these weeks, asked for or in a round. *Too few to"
                    + " show* is none, a few, or all but a few. They are counted once, stay as they are, and are in no quarter's"
                    + " totals. Who passed, said nothing or left is shown to nobody.";

    private RecapMessages() {}

    static MessageBody recap(TendedCircle tended, Pilot pilot, Totals totals) {
        var circle = tended.circle();
        String time = ", " + PilotWording.time(pilot, tended.plan());
        boolean goesOn = tended.upcoming() instanceof Upcoming.At;
        List<LayoutBlock> blocks = new ArrayList<>(figures(circle, time, totals));
        String then = goesOn
                ? "Rounds go on here, as was decided meanwhile."
                : "Would you like rounds to go on? Nothing does unless you press so.";
        blocks.add(Layout.text(then));
        blocks.add(goesOn ? whereRoundsGoOn(circle) : whetherTheyShall(circle));
        return Layout.message(head(circle, time) + "\n" + body(totals) + "\n" + then, blocks);
    }

    /// `time` is when it was, in words; empty for a sample.
    static List<LayoutBlock> figures(Circle circle, String time, Totals totals) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(head(circle, time)));
        blocks.add(Layout.text(body(totals)));
        if (!totals.isAllHeld()) {
            blocks.add(Layout.note(RULES));
        }
        blocks.add(Layout.note("`/coffee stats` in the channel shows this again to whoever may see it."));
        return blocks;
    }

    private static String head(Circle circle, String time) {
        return "*The pilot of " + Wording.channel(circle) + " is over.* What came of its four weeks" + time + ":";
    }

    private static String body(Totals totals) {
        return totals.isAllHeld() ? TOO_LITTLE : TotalsWording.words(totals);
    }

    private static LayoutBlock whetherTheyShall(Circle circle) {
        String here = circle.channel().value();
        return Layout.buttons(
                Layout.button(Act.GO_ON.id(), "Go on with rounds", here),
                Layout.button(Act.LEAVE_IT.id(), "Leave it at that", here));
    }

    private static LayoutBlock whereRoundsGoOn(Circle circle) {
        return Layout.buttons(Layout.button(
                Act.SET_UP.id(), "Change the rounds", circle.channel().value()));
    }
}
