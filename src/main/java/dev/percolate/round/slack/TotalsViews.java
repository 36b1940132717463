package dev.percolate.round.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.introduction.Circle;
import dev.percolate.introduction.ReadQuarters.Year;
import dev.percolate.outbox.MessageBody;
import dev.percolate.round.LookAtTotals.Trial;
import dev.percolate.slack.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The totals of the last quarters, in words and as a table, and the message that comes with their picture.
final class TotalsViews {
    private static final String TITLE = "Totals by quarter";

    private static final String RULES =
            "Numbers are rounded to five. One is shown only where at least five people and five"
                    + " pairs stand behind it, nobody behind more than a quarter of it, and the same is true of what it leaves"
                    + " out. Otherwise it is too few to show: none, a few, or all but a few. A quarter is counted once, four"
                    + " weeks after its end, and stays as it is. Who passed, said nothing or left is shown to nobody.";

    private TotalsViews() {}

    static View of(Circle circle, Year year, Optional<Trial> pilot) {
        return modal(
                circle,
                year,
                pilot,
                Layout.buttons(Layout.button(
                        Act.PICTURE.id(),
                        "Send me this as a picture",
                        circle.channel().value())));
    }

    /// After the button was pressed.
    static View sent(Circle circle, Year year, Optional<Trial> pilot) {
        return modal(
                circle, year, pilot, Layout.text("*The picture is on its way:* it comes as a direct message from me."));
    }

    static View note(String text) {
        return Layout.modal(Act.READ.id(), TITLE, "", List.of(Layout.text(text)));
    }

    /// Where there is nothing to be drawn, a picture is not offered.
    private static View modal(Circle circle, Year year, Optional<Trial> pilot, LayoutBlock picture) {
        List<LayoutBlock> blocks = new ArrayList<>();
        pilot.ifPresent(trial -> blocks.add(Layout.text(TotalsWording.words(trial))));
        blocks.add(Layout.text("What came of the introductions of " + Wording.channel(circle)
                + " in the last four quarters that are over, on the clock of " + Wording.place(year.clock()) + "."));
        blocks.addAll(quarters(year));
        if (TotalsWording.hasSomethingToShow(year)) {
            blocks.add(Layout.text(TotalsWording.table(year)));
            blocks.add(picture);
        }
        blocks.add(Layout.note(RULES));
        return Layout.modal(Act.READ.id(), TITLE, "", blocks);
    }

    /// The words beside the picture say all that it shows.
    static MessageBody message(Circle circle, Year year) {
        String head = "The picture above shows what came of the introductions of " + Wording.channel(circle)
                + " in the last four quarters that are over, on the clock of " + Wording.place(year.clock())
                + ", as you asked. In words:";
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(head));
        blocks.addAll(quarters(year));
        blocks.add(Layout.note(RULES));
        return Layout.message(head + "\n" + String.join("\n", words(year)), blocks);
    }

    private static List<LayoutBlock> quarters(Year year) {
        return words(year).stream().map(Layout::text).toList();
    }

    private static List<String> words(Year year) {
        return year.quarters().stream()
                .map(quarter -> TotalsWording.words(quarter, year.clock()))
                .toList();
    }
}
