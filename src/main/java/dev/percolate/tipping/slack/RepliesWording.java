package dev.percolate.tipping.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.slack.Layout;
import dev.percolate.tipping.ReadReplies.PastReplies;
import dev.percolate.tipping.ReadReplies.Report;
import dev.percolate.tipping.ReplyTotals;
import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Quarter;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How people answered, in totals: those whose conversations seemed to have grown, and those asked by chance, apart.
final class RepliesWording {
    private static final String RULES =
            "Numbers are rounded to five. One is shown only where at least five people and five pairs stand behind it,"
                    + " nobody behind more than a quarter of it, and the same is true of what it leaves out; never where it"
                    + " would say what each of them answered. Otherwise it is too few to show: none, a few, or all but a few."
                    + " A quarter is counted once, by itself, and stays as it is.";

    private static final String STOP_RULE =
            "I stop asking by myself after a quarter in which at least thirty were asked because their conversations seemed"
                    + " to have grown, and more than one in ten of them said *Don't ask again*.";

    private RepliesWording() {}

    static List<LayoutBlock> blocks(Report report) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text("*What came of it, in the last four quarters that are over*"));
        report.quarters().stream().map(RepliesWording::words).map(Layout::text).forEach(blocks::add);
        blocks.add(Layout.note(RULES + " " + STOP_RULE));
        return blocks;
    }

    static String stopped(Quarter because) {
        return "*I stopped asking by myself.* In the questions of " + name(because)
                + " more than one in ten of those asked said *Don't ask again*: that is more of a nuisance than it is worth."
                + " I ask nobody until you choose so below.";
    }

    private static String words(PastReplies past) {
        String head = "*" + name(past.quarter()) + "*\n";
        return head
                + switch (past) {
                    case PastReplies.Awaited awaited ->
                        "I count it on " + TippingWording.day(TippingWording.dayOf(awaited.at())) + ".";
                    case PastReplies.Counted counted
                    when counted.detector().equals(ReplyTotals.HELD)
                            && counted.chance().equals(ReplyTotals.HELD) -> "Too few to show.";
                    case PastReplies.Counted counted ->
                        "• Asked because their conversations seemed to have grown: " + words(counted.detector())
                                + "\n• Asked by chance: " + words(counted.chance());
                };
    }

    private static String words(ReplyTotals totals) {
        if (totals.equals(ReplyTotals.HELD)) {
            return Figure.TOO_FEW + ".";
        }
        return about(totals.asked()) + "; of these answered: " + about(totals.answered()) + ", said nothing: "
                + about(totals.silent()) + ". Of the answers *Mentoring*: " + about(totals.mentoring())
                + ", *Ask me later*: " + about(totals.later()) + ", *Something else, and good*: "
                + about(totals.somethingElse()) + ", *Don't ask again*: " + about(totals.neverAgain()) + ".";
    }

    private static String about(Figure figure) {
        return switch (figure) {
            case Figure.Shown(int about) -> "about " + about;
            case Figure.Held() -> Figure.TOO_FEW;
        };
    }

    /// *January to March 2026*
    private static String name(Quarter quarter) {
        return month(quarter, 0) + " to " + month(quarter, 2) + " " + quarter.year();
    }

    private static String month(Quarter quarter, int after) {
        return Month.from(quarter.firstDay()).plus(after).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
