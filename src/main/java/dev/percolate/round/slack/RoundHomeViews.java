package dev.percolate.round.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.round.ReadRounds.Own;
import dev.percolate.round.TendedCircle;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Rounds in Home: the next one of each circle, and what somebody looks after.
final class RoundHomeViews {
    private static final int MOST = 10;
    private static final int MOST_KEPT = 8;

    private RoundHomeViews() {}

    static List<LayoutBlock> rounds(Person person, List<Own> coming, List<TendedCircle> kept) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.heading("Coffee rounds"));
        coming.stream().limit(MOST).forEach(own -> blocks.add(coming(person, own)));
        kept.stream().limit(MOST_KEPT).forEach(circle -> blocks.addAll(kept(person, circle)));
        int more = Math.max(0, coming.size() - MOST) + Math.max(0, kept.size() - MOST_KEPT);
        if (more > 0) {
            blocks.add(Layout.note("And " + more + " more; type `/coffee` or `/coffee setup` in a channel."));
        }
        return blocks;
    }

    private static LayoutBlock coming(Person person, Own own) {
        String here = own.circle().circle().channel().value();
        String when = begins(own.circle(), person);
        return own.skipsNext()
                ? Layout.text(
                        "*You leave out* the next round of "
                                + Wording.channel(own.circle().circle()) + ": " + when + ".",
                        button(Act.TAKE_PART, "Take part after all", here))
                : Layout.text(
                        "*The next round* of " + Wording.channel(own.circle().circle()) + ": " + when + ".",
                        button(Act.SKIP, "Leave it out", here));
    }

    private static List<LayoutBlock> kept(Person person, TendedCircle circle) {
        String here = circle.circle().channel().value();
        return List.of(
                Layout.text("*You look after* the rounds of " + Wording.channel(circle.circle()) + ": "
                        + Wording.plan(circle.plan()) + ". " + state(circle, person)),
                Layout.buttons(
                        button(Act.SET_UP, "Change the rounds", here), button(Act.TOTALS, "Totals by quarter", here)));
    }

    private static String state(TendedCircle circle, Person person) {
        return switch (circle.upcoming()) {
            case Upcoming.At _ -> pilot(circle) + "The next begins on " + begins(circle, person) + ".";
            case Upcoming.Nothing(var why) ->
                switch (why) {
                    case STOPPED -> "Stopped: no further one begins.";
                    case PILOT_OVER -> "It was a pilot: no further one begins unless you press so.";
                    case REMOVED -> "I was taken out of the channel, so no further one begins.";
                };
        };
    }

    private static String pilot(TendedCircle circle) {
        var pilot = circle.pilot();
        return pilot == null || !circle.isPilot()
                ? ""
                : "A pilot until " + Wording.moment(pilot.ends(), circle.plan().zone()) + ". ";
    }

    private static String begins(TendedCircle circle, Person person) {
        return circle.upcoming() instanceof Upcoming.At(Instant moment) ? Wording.onOnesClock(moment, person) : "";
    }

    private static ButtonElement button(Act act, String label, String value) {
        return Layout.button(act.id(), label, value);
    }
}
