package dev.percolate.episode.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.episode.MentoringYear;
import dev.percolate.slack.Layout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The last twelve months of one's log in a few numbers. There is no other's to hold them against.
final class YearViews {
    private static final String TITLE = "My mentoring year";

    private YearViews() {}

    static View year(MentoringYear year, boolean downloadable) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.note("Only you see this. " + LogWording.capital(EpisodeWording.day(year.from())) + " to "
                + EpisodeWording.day(year.to()) + "."));
        blocks.add(Layout.text(
                year.conversations() == 0 ? "There is nothing in your log of these twelve months." : sums(year)));
        var all = Layout.button(LogAct.PEOPLE.id(), "All my conversations", "0");
        blocks.add(
                downloadable && year.conversations() > 0
                        ? Layout.buttons(all, Layout.button(LogAct.DOWNLOAD.id(), "Download as a table", "year"))
                        : Layout.buttons(all));
        return Layout.modal(LogAct.READ.id(), TITLE, "", blocks);
    }

    private static String sums(MentoringYear year) {
        return "*" + counted(year.conversations(), "conversation", "conversations") + "* with *"
                + counted(year.people(), "person", "people") + "*\nTime you gave: *" + about(year.given())
                + "*\nTime you received: *" + about(year.received())
                + "*\nTimes are rough: they count where you said how long it was and what you were in it, and one that"
                + " went both ways counts for both.";
    }

    private static String counted(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static String about(Duration time) {
        long quarters = Math.round(time.toMinutes() / 15.0);
        long hours = quarters / 4;
        long minutes = quarters % 4 * 15;
        if (time.isZero()) {
            return "nothing noted";
        }
        if (quarters == 0) {
            return "less than 15 minutes";
        }
        List<String> parts = new ArrayList<>();
        if (hours > 0) {
            parts.add(counted((int) hours, "hour", "hours"));
        }
        if (minutes > 0) {
            parts.add(minutes + " minutes");
        }
        return "about " + String.join(" ", parts);
    }

    static View link(String url) {
        return Layout.modal(
                LogAct.READ.id(),
                "Download",
                "",
                List.of(
                        Layout.text(
                                "This link works once, for 15 minutes. It leads to a page in your browser with one button; the"
                                        + " file is a table (CSV) of these conversations with all you said of them, your own lines, too."
                                        + " Whoever has the link gets the file, so keep it to yourself."),
                        Layout.buttons(Layout.link(LogAct.LINK.id(), "Open the page", url))));
    }
}
