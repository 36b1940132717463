package dev.percolate.episode.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.episode.Companion;
import dev.percolate.episode.LoggedEpisode;
import dev.percolate.episode.Marks;
import dev.percolate.slack.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a conversation was, with one tap each; and what can be done with it. Those noted at once are marked together, or
/// one by one.
final class MarkViews {
    static final String GONE = "That conversation is no longer in your log. Nothing was changed.";

    private static final String TITLE = "How was it?";
    /// From the least mark to the most, so short that a row holds all five; the one in the middle leans to neither
    /// side.
    private static final List<String> OPENNESS = List.of("Not at all", "A little", "Partly", "Quite", "Wholly");

    private static final List<String> GAIN = List.of("Nothing", "Little", "Some", "Much", "Very much");
    private static final String IN_BOTH =
            "A conversation that is in both your logs, or that one of you gave thanks for, counts"
                    + " if I ever ask the two of you what you'd call it. Nothing you say of it is shown to anybody.";

    private MarkViews() {}

    static View note(String title, String text) {
        return Layout.modal(LogAct.READ.id(), title, "", List.of(Layout.text(text)));
    }

    static View gone() {
        return note(TITLE, GONE);
    }

    static View together(List<LoggedEpisode> shown) {
        return view(shown, false);
    }

    static View view(List<LoggedEpisode> shown, boolean oneByOne) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text("*In your log:* " + whom(shown) + ", "
                + EpisodeWording.day(shown.getFirst().view().account().day())));
        blocks.add(Layout.note("One tap each, if you like, and another one changes it. Only you ever see it."));
        var ids = shown.stream().map(one -> one.view().id()).toList();
        if (oneByOne) {
            shown.forEach(one -> blocks.addAll(marks(List.of(one), one.view().id(), ids)));
        } else {
            blocks.addAll(marks(shown, null, ids));
        }
        if (shown.size() > 1) {
            blocks.add(Layout.buttons(otherWay(ids, oneByOne)));
        }
        blocks.addAll(betweenThem(shown));
        blocks.add(DividerBlock.builder().build());
        blocks.add(Layout.buttons(Layout.button(LogAct.PEOPLE.id(), "All my conversations", "0")));
        return Layout.modal(LogAct.READ.id(), TITLE, "", blocks);
    }

    private static String whom(List<LoggedEpisode> shown) {
        return LogWording.listed(
                shown.stream().map(one -> LogWording.who(one.view().with())).toList());
    }

    private static ButtonElement otherWay(List<UUID> ids, boolean oneByOne) {
        String all = String.join(" ", ids.stream().map(UUID::toString).toList());
        return oneByOne
                ? Layout.button(LogAct.VIEW.id(), "Say the same for all", "all " + all)
                : Layout.button(LogAct.VIEW.id(), "Say it for each of them", "each " + all);
    }

    private static List<LayoutBlock> marks(List<LoggedEpisode> asked, @Nullable UUID of, List<UUID> ids) {
        String with = ids.size() == 1 ? "" : " With " + whom(asked) + ":";
        var openness = same(asked, Marks::openness);
        var gain = same(asked, Marks::gain);
        return List.of(
                question(LogAct.OPENNESS, "*How open could you be?*" + with, label(openness, OPENNESS), of, ids),
                row(LogAct.OPENNESS, openness, of, ids, OPENNESS),
                question(LogAct.GAIN, "*How much did it give you?*" + with, label(gain, GAIN), of, ids),
                row(LogAct.GAIN, gain, of, ids, GAIN));
    }

    /// Empty where there is no mark.
    private static String label(@Nullable Integer mark, List<String> meanings) {
        return mark == null ? "" : mark + " " + meanings.get(mark - Marks.LEAST);
    }

    private interface Mark {
        @Nullable
        Integer in(Marks marks);
    }

    /// Null where there is none, or not the same of all.
    private static @Nullable Integer same(List<LoggedEpisode> asked, Mark mark) {
        var first = mark.in(asked.getFirst().view().account().marks());
        boolean everywhere = asked.stream()
                .allMatch(one ->
                        Objects.equals(first, mark.in(one.view().account().marks())));
        return everywhere ? first : null;
    }

    private static LayoutBlock question(LogAct act, String question, String said, @Nullable UUID of, List<UUID> ids) {
        return said.isEmpty()
                ? Layout.text(question)
                : Layout.text(
                        question + "\nYou said: " + said + ".",
                        Layout.button(act.id("none"), "Take it back", MarkTap.value(null, of, ids)));
    }

    private static LayoutBlock row(
            LogAct act, @Nullable Integer chosen, @Nullable UUID of, List<UUID> ids, List<String> meanings) {
        List<BlockElement> buttons = new ArrayList<>();
        for (int mark = Marks.LEAST; mark <= Marks.MOST; mark++) {
            boolean isChosen = Objects.equals(chosen, mark);
            var button = Layout.button(
                    act.id(Integer.toString(mark)),
                    label(mark, meanings) + (isChosen ? " ✓" : ""),
                    MarkTap.value(mark, of, ids));
            button.setStyle(isChosen ? "primary" : null);
            buttons.add(button);
        }
        return ActionsBlock.builder().elements(buttons).build();
    }

    /// Nothing of it is for people outside this Slack, nor for those who left.
    private static List<LayoutBlock> betweenThem(List<LoggedEpisode> shown) {
        var colleagues = shown.stream().filter(MarkViews::isWithSomebodyHere).toList();
        if (colleagues.isEmpty()) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(DividerBlock.builder().build());
        blocks.add(Layout.note(IN_BOTH));
        for (var one : colleagues) {
            var sentences =
                    new ArrayList<>(List.of("*" + LogWording.who(one.view().with()) + "*"));
            sentences.addAll(LogWording.between(one));
            blocks.add(Layout.text(String.join(" ", sentences)));
            blocks.add(Layout.buttons(offers(one)));
        }
        return blocks;
    }

    private static boolean isWithSomebodyHere(LoggedEpisode one) {
        return one.view().with() instanceof Companion.Colleague colleague
                && !colleague.id().isSomeoneWhoLeft();
    }

    private static ButtonElement[] offers(LoggedEpisode one) {
        String id = one.view().id().toString();
        var thank = Layout.button("thank.open", "Thank them", id);
        return one.inBothLogs() || one.askedAt() != null
                ? new ButtonElement[] {thank}
                : new ButtonElement[] {thank, Layout.button("confirm.open", "Add it to both our logs", id)};
    }
}
