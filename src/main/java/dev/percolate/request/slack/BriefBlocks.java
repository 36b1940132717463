package dev.percolate.request.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.request.Brief;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a request says, the same wherever it is read. What its author typed is shown as typed and does nothing.
final class BriefBlocks {
    private BriefBlocks() {}

    static List<LayoutBlock> of(Brief brief) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.typed(brief.about()));
        blocks.add(Layout.text(details(brief)));
        if (!brief.whyNow().isEmpty()) {
            blocks.add(Layout.text(whyNow(brief)));
        }
        return blocks;
    }

    /// For notifications and screen readers.
    static String words(Brief brief) {
        return Mrkdwn.quote(brief.about()) + "\n" + details(brief)
                + (brief.whyNow().isEmpty() ? "" : "\n" + whyNow(brief));
    }

    /// By itself: escaped, it may be as long as one block takes.
    private static String whyNow(Brief brief) {
        return "*Why now:* " + Mrkdwn.quote(brief.whyNow());
    }

    private static String details(Brief brief) {
        List<String> lines = new ArrayList<>();
        lines.add("*Kind of help:* " + RequestWording.extent(brief.extent()));
        if (!brief.needs().isEmpty()) {
            lines.add("*What would help:* "
                    + brief.needs().stream().map(NeedWording::wished).collect(Collectors.joining("; ")));
        }
        var byWhen = brief.byWhen();
        if (byWhen != null) {
            lines.add("*By:* " + RequestWording.day(byWhen));
        }
        if (brief.differentPath()) {
            lines.add("*Welcome:* somebody whose path differs from theirs");
        }
        if (!brief.beenThrough().isEmpty()) {
            lines.add("*Welcome:* somebody who has been through " + Mrkdwn.quote(brief.beenThrough()));
        }
        return String.join("\n", lines);
    }
}
