package dev.percolate.introduction.slack;

import static dev.percolate.introduction.slack.Buttons.button;
import static dev.percolate.introduction.slack.Wording.channel;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.introduction.ReadOwnIntroductions.Page;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.Person;
import java.util.ArrayList;
import java.util.List;

/// All introductions of one person, for their eyes.
final class HistoryViews {
    private HistoryViews() {}

    static View page(Person reader, Page page) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (page.introductions().isEmpty()) {
            blocks.add(Layout.text("There is nothing here yet. Type `/coffee now` in a channel whose people you'd like"
                    + " to meet."));
        }
        for (var own : page.introductions()) {
            blocks.add(Layout.text(HomeViews.line(reader, own) + "\nIn " + channel(own.circle()) + "."));
        }
        var turns = turns(page);
        if (!turns.isEmpty()) {
            blocks.add(Layout.buttons(turns.toArray(ButtonElement[]::new)));
        }
        return Layout.modal(Act.READ.id(), "My introductions", "", blocks);
    }

    private static List<ButtonElement> turns(Page page) {
        List<ButtonElement> turns = new ArrayList<>();
        if (page.number() > 0) {
            turns.add(button(Act.NEWER, "Newer", String.valueOf(page.number() - 1)));
        }
        if (page.more()) {
            turns.add(button(Act.OLDER, "Older", String.valueOf(page.number() + 1)));
        }
        return turns;
    }
}
