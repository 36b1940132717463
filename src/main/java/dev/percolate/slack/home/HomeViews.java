package dev.percolate.slack.home;

import static com.slack.api.model.block.Blocks.divider;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.slack.Layout;
import java.util.ArrayList;
import java.util.List;

/// What Home says by itself, around the sections of the features.
final class HomeViews {
    private static final int MOST_BLOCKS = 100;

    private HomeViews() {}

    /// `begun` is whether any feature has something to say to this person.
    static View home(boolean begun, List<List<LayoutBlock>> sections) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text("*Only you see this page.* I know what you tell me by a command, a button or a form;"
                + " I read no messages."));
        if (!begun) {
            blocks.add(Layout.text("I bring colleagues together for half an hour over coffee, with one good reason,"
                    + " and help what grows from it. To begin, type `/coffee` in a channel I'm in: it shows you what"
                    + " joining means, and you can pause or leave at any time."));
        }
        int most = longest(sections, MOST_BLOCKS - blocks.size() - sections.size());
        for (var section : sections) {
            blocks.add(divider());
            blocks.addAll(shortened(section, most));
        }
        return View.builder().type("home").blocks(blocks).build();
    }

    /// Stands in place of a section that could not be made.
    static List<LayoutBlock> missing() {
        return List.of(Layout.note("Something belongs here that I can't show right now. Nothing is lost; it usually"
                + " helps to open Home again in a minute."));
    }

    /// How many blocks each section may have so that all fit: only the longest ones give something up.
    private static int longest(List<List<LayoutBlock>> sections, int room) {
        int most = MOST_BLOCKS;
        while (most > 1 && together(sections, most) > room) {
            most--;
        }
        return most;
    }

    private static int together(List<List<LayoutBlock>> sections, int most) {
        return sections.stream()
                .mapToInt(section -> Math.min(section.size(), most))
                .sum();
    }

    private static List<LayoutBlock> shortened(List<LayoutBlock> section, int most) {
        if (section.size() <= most) {
            return section;
        }
        List<LayoutBlock> kept = new ArrayList<>(section.subList(0, most - 1));
        kept.add(Layout.note("There is more of this than fits on this page."));
        return kept;
    }
}
