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
import dev.percolate.workspace.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All introductions of one person, for their eyes.
final class HistoryViews {
    private static final int LONGEST_NAME = 45;

    private static final String AGAIN =
            "*Meet … again* is noted for your eyes only. Where both of you press it, a coming round may bring you together"
                    + " once more; if none does, that says nothing. Or just write to them.";

    private HistoryViews() {}

    /// `wished` are those whom the reader would like to meet again.
    static View page(Person reader, Page page, Set<PersonId> wished) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (page.introductions().isEmpty()) {
            blocks.add(Layout.text("There is nothing here yet. Type `/coffee now` in a channel whose people you'd like"
                    + " to meet."));
        }
        Set<PersonId> named = new HashSet<>();
        boolean offers = false;
        for (var own : page.introductions()) {
            blocks.add(Layout.text(HomeViews.line(reader, own) + "\nIn " + channel(own.circle()) + "."));
            var again = again(page, own, named, wished);
            // Each in a block of its own: no two buttons of one may have the same id.
            again.forEach(button -> blocks.add(Layout.buttons(button)));
            offers |= !again.isEmpty();
        }
        if (offers) {
            blocks.add(Layout.note(AGAIN));
        }
        var turns = turns(page);
        if (!turns.isEmpty()) {
            blocks.add(Layout.buttons(turns.toArray(ButtonElement[]::new)));
        }
        return Layout.modal(Act.READ.id(), "My introductions", "", blocks);
    }

    /// Beside the latest one in which they came together with somebody, and not while they are in one again.
    private static List<ButtonElement> again(Page page, Own own, Set<PersonId> named, Set<PersonId> wished) {
        return switch (own.stage()) {
            case Stage.Apart _ -> List.of();
            case Stage.Open _ -> {
                own.others().forEach(other -> named.add(other.id()));
                yield List.of();
            }
            case Stage.Together _ ->
                own.others().stream()
                        .filter(other -> named.add(other.id()))
                        .map(other -> again(page, other, wished.contains(other.id())))
                        .toList();
        };
    }

    private static ButtonElement again(Page page, Person other, boolean wished) {
        String value = new AgainValue(page.number(), other.id()).written();
        String name = Wording.shortened(other.name(), LONGEST_NAME);
        return wished
                ? button(Act.NOT_AGAIN, "Take back: meet " + name + " again", value)
                : button(Act.AGAIN, "Meet " + name + " again", value);
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
