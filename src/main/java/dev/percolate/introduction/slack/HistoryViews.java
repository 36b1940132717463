package dev.percolate.introduction.slack;

import static dev.percolate.introduction.slack.Buttons.button;
import static dev.percolate.introduction.slack.Wording.channel;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.introduction.ReadOwnIntroductions.Own;
import dev.percolate.introduction.ReadOwnIntroductions.Page;
import dev.percolate.introduction.Stage;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.Person;
import java.util.ArrayList;
import java.util.List;

/// All introductions of one person, for their eyes. Whether "again" is offered depends on nothing but what everybody
/// in the introduction knows.
final class HistoryViews {
    /// Of a button, by Slack.
    private static final int LONGEST = 75;

    private static final List<Act> AGAIN = List.of(Act.AGAIN, Act.SECOND_AGAIN, Act.THIRD_AGAIN);
    private static final String WITH = "Introduce me again to ";

    private HistoryViews() {}

    static View page(Person reader, Page page) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (page.introductions().isEmpty()) {
            blocks.add(Layout.text("There is nothing here yet. Type `/coffee now` in a channel whose people you'd like"
                    + " to meet."));
        }
        boolean offered = false;
        for (var own : page.introductions()) {
            blocks.add(Layout.text(HomeViews.line(reader, own) + "\nIn " + channel(own.circle()) + "."));
            var again = again(own);
            if (!again.isEmpty()) {
                offered = true;
                blocks.add(Layout.buttons(again.toArray(ButtonElement[]::new)));
            }
        }
        if (offered) {
            blocks.add(
                    Layout.note("Asking again asks you both, as the first time. It comes together if both say yes, and"
                            + " if it doesn't, nobody hears why."));
        }
        var turns = turns(page);
        if (!turns.isEmpty()) {
            blocks.add(Layout.buttons(turns.toArray(ButtonElement[]::new)));
        }
        return Layout.modal(Act.READ.id(), "My introductions", "", blocks);
    }

    /// Only where all said yes. Those who are no members of the workspace any more can't be introduced.
    private static List<ButtonElement> again(Own own) {
        if (!(own.stage() instanceof Stage.Together)) {
            return List.of();
        }
        var others = own.others().stream().filter(Person::isMember).toList();
        List<ButtonElement> buttons = new ArrayList<>();
        for (int i = 0; i < Math.min(others.size(), AGAIN.size()); i++) {
            var other = others.get(i);
            String label = own.people() == 2
                    ? "Introduce us again"
                    : WITH + Wording.shortened(other.name(), LONGEST - WITH.length());
            buttons.add(button(AGAIN.get(i), label, OtherValue.of(own.id(), other.id())));
        }
        return buttons;
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
