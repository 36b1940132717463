package dev.percolate.round.slack;

import static com.slack.api.model.block.Blocks.divider;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Totals;
import dev.percolate.introduction.Totals.Mixed;
import dev.percolate.round.TendedCircle;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.Figure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What stands above the form of a pilot, and what a recap is like before there is one.
final class PilotViews {
    static final String TITLE = "A four-week pilot";

    /// Made up.
    private static final Totals SAMPLE = new Totals(
            new Figure.Shown(25),
            new Figure.Shown(45),
            new Figure.Shown(30),
            new Figure.Shown(20),
            new Figure.Shown(15),
            new Figure.Shown(25),
            new Mixed.Known(new Figure.Shown(20), new Figure.Shown(15)));

    private PilotViews() {}

    /// Where there are no rounds yet.
    static List<LayoutBlock> introduction(Circle circle) {
        return List.of(Layout.text(PilotWording.INTRODUCTION), Layout.buttons(sampleButton(circle)));
    }

    /// Above the form of rounds for good.
    static LayoutBlock offer(Circle circle) {
        return Layout.buttons(
                Layout.button(
                        Act.TRY_OUT.id(),
                        "Start a four-week pilot",
                        circle.channel().value()),
                sampleButton(circle));
    }

    static ButtonElement sampleButton(Circle circle) {
        return Layout.button(
                Act.SAMPLE.id(), "See a sample recap", circle.channel().value());
    }

    /// While it runs.
    static LayoutBlock buttons(TendedCircle tended, Instant now, ButtonElement handOver) {
        String here = tended.circle().channel().value();
        var pilot = tended.pilot();
        boolean begun = pilot != null && pilot.hasBegun(now);
        return Layout.buttons(
                Layout.button(Act.GO_ON.id(), "Go on for good", here),
                Layout.confirmed(
                        Layout.button(Act.STOP.id(), "Stop the pilot", here),
                        "Stop the pilot here?",
                        begun
                                ? "No further round begins. What has begun goes on to its end, and the recap still comes."
                                : "No round begins, and there is no recap. You can start it again whenever you like.",
                        "Stop the pilot",
                        "Keep it"),
                handOver);
    }

    static View sample(Circle circle) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(
                "*This is a sample: all its figures are made up.* A real one comes to whoever looks after the"
                        + " pilot, two working weeks after it, and looks like this:"));
        blocks.add(divider());
        blocks.addAll(RecapMessages.figures(circle, "", SAMPLE));
        blocks.add(divider());
        blocks.add(
                Layout.text("Below it are two buttons: *Go on with rounds* opens the form to set them up, and *Leave it"
                        + " at that* leaves it there. Where few took part, it says instead:"));
        blocks.add(Layout.note(RecapMessages.TOO_LITTLE));
        return Layout.modal(Act.READ.id(), "A sample recap", "", blocks);
    }
}
