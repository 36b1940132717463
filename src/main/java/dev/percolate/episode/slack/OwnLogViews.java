package dev.percolate.episode.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.episode.Companion;
import dev.percolate.episode.LoggedEpisode;
import dev.percolate.episode.Views.Acquaintance;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that somebody noted, by the people they talked with: for their eyes only.
final class OwnLogViews {
    static final int PEOPLE = 20;
    static final int CONVERSATIONS = 10;
    static final String CHANGED = "*Changed.* Nobody is told.";
    static final String DELETED = "*Deleted.* Nobody is told.";

    private static final String TITLE = "Your conversations";
    private static final String YOURS = "Only you see this page, and nothing here is written into a message.";

    private OwnLogViews() {}

    /// A part of something longer, and which.
    record Page<T>(List<T> entries, int number, boolean isLast) {}

    static View people(Page<Acquaintance> page, String said) {
        List<LayoutBlock> blocks = opening(said);
        if (page.entries().isEmpty()) {
            blocks.add(Layout.text(
                    "Your log is empty. A conversation takes two taps and only you see it; nobody is told."));
        }
        page.entries()
                .forEach(one -> blocks.add(Layout.text(
                        "*" + LogWording.who(one.with()) + "*\n" + conversations(one.conversations())
                                + ", the latest on " + EpisodeWording.day(one.latest()),
                        Layout.button(LogAct.WITH.id(), "Show my notes", "0 " + CompanionKey.of(one.with())))));
        pages(LogAct.PEOPLE, page, "").ifPresent(blocks::add);
        blocks.add(
                page.entries().isEmpty()
                        ? Layout.buttons(start())
                        : Layout.buttons(start(), Layout.button(LogAct.YEAR.id(), "My mentoring year", "year")));
        return Layout.modal(LogAct.READ.id(), TITLE, "", blocks);
    }

    static View with(Companion companion, Page<LoggedEpisode> page, String said) {
        List<LayoutBlock> blocks = opening(said);
        blocks.add(Layout.text("*With " + LogWording.who(companion) + "*"));
        for (var one : page.entries()) {
            blocks.add(Layout.text(described(one)));
            blocks.add(Layout.buttons(howWasIt(one), change(one), delete(one, page.number())));
        }
        pages(LogAct.WITH, page, " " + CompanionKey.of(companion)).ifPresent(blocks::add);
        blocks.add(Layout.buttons(Layout.button(LogAct.PEOPLE.id(), "Back to all people", "0")));
        return Layout.modal(LogAct.READ.id(), TITLE, "", blocks);
    }

    private static List<LayoutBlock> opening(String said) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!said.isEmpty()) {
            blocks.add(Layout.text(said));
        }
        blocks.add(Layout.note(YOURS));
        return blocks;
    }

    private static String described(LoggedEpisode one) {
        var account = one.view().account();
        List<String> lines = new ArrayList<>();
        lines.add("*" + EpisodeWording.day(account.day()) + "*");
        lines.add(LogWording.said(account));
        lines.add(account.line().isEmpty() ? "" : "Your line: " + Mrkdwn.quote(account.line()));
        lines.add(String.join(" ", LogWording.between(one)));
        return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    /// The latest, as Home shows them.
    static List<LayoutBlock> home(List<LoggedEpisode> latest) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text("*" + TITLE + "*"));
        latest.forEach(one -> blocks.add(Layout.text(inHome(one), isMarked(one) ? change(one) : howWasIt(one))));
        blocks.add(Layout.buttons(
                start(),
                Layout.button(LogAct.PEOPLE.id(), "All my conversations", "0"),
                Layout.button(LogAct.YEAR.id(), "My mentoring year", "year")));
        return blocks;
    }

    private static String inHome(LoggedEpisode one) {
        var account = one.view().account();
        List<String> lines = new ArrayList<>();
        lines.add(LogWording.who(one.view().with()) + ", " + EpisodeWording.day(account.day()));
        lines.add(LogWording.said(account));
        lines.add(String.join(" ", LogWording.between(one)));
        return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    /// For whoever has none yet.
    static List<LayoutBlock> begin() {
        return List.of(Layout.text(
                "*A conversation that did you or somebody good?* Keep it in a log that only you see.", start()));
    }

    private static boolean isMarked(LoggedEpisode one) {
        var marks = one.view().account().marks();
        return marks.openness() != null && marks.gain() != null;
    }

    private static ButtonElement start() {
        return Layout.button(LogAct.START.id(), "Log a conversation", "new");
    }

    private static ButtonElement howWasIt(LoggedEpisode one) {
        return Layout.button(LogAct.VIEW.id(), "How was it?", one.view().id().toString());
    }

    private static ButtonElement change(LoggedEpisode one) {
        return Layout.button(LogAct.CHANGE.id(), "Change", one.view().id().toString());
    }

    private static ButtonElement delete(LoggedEpisode one, int page) {
        return Layout.confirmed(
                Layout.button(
                        LogAct.DELETE.id(), "Delete", page + " " + one.view().id()),
                "Delete this conversation from your log?",
                "Your note goes for good, with all you said of it; thanks and a question that are still on the way don't"
                        + " arrive. What others noted stays theirs; what you both knew of it counts no more. Nobody is"
                        + " told.",
                "Delete it",
                "Keep it");
    }

    private static String conversations(long number) {
        return number == 1 ? "1 conversation" : number + " conversations";
    }

    private static Optional<LayoutBlock> pages(LogAct act, Page<?> page, String after) {
        List<BlockElement> buttons = new ArrayList<>();
        if (page.number() > 0) {
            buttons.add(Layout.button(act.id("previous"), "Previous page", (page.number() - 1) + after));
        }
        if (!page.isLast()) {
            buttons.add(Layout.button(act.id("next"), "Next page", (page.number() + 1) + after));
        }
        return buttons.isEmpty()
                ? Optional.empty()
                : Optional.of(ActionsBlock.builder().elements(buttons).build());
    }
}
