package dev.percolate.slack.home;

import static com.slack.api.model.block.Blocks.divider;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.PersonalData.Section;
import java.util.ArrayList;
import java.util.List;

/// What is kept about somebody as they read it in a modal, and what can be done with it.
final class OwnDataViews {
    static final String FEATURE = "own";
    static final String SHOW = "own.show";
    static final String PREVIOUS = "own.previous";
    static final String NEXT = "own.next";
    static final String DOWNLOAD = "own.download";
    static final String LINK = "own.link";
    static final String ERASE = "own.erase";

    private static final String READ = "own.read";
    private static final String TITLE = "What I keep about you";
    private static final int ON_ONE_PAGE = 10;

    private static final String NOTHING =
            "I keep nothing about you. If something was open when you erased it, your place in"
                    + " it and what it quotes of you go when it ends.";

    private OwnDataViews() {}

    static List<LayoutBlock> inHome() {
        return List.of(
                Layout.text("*What I keep about you*\nRead all of it, or erase it. Nobody is told of either."),
                Layout.buttons(Layout.button(SHOW, "Show it", "0"), erase()));
    }

    /// A page that is no more shows the last one.
    static View page(List<Section> sections, int page, boolean downloadable) {
        var texts = OwnDataTexts.of(sections);
        int last = Math.max(0, texts.size() - 1) / ON_ONE_PAGE;
        int shown = Math.clamp(page, 0, last);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(texts.isEmpty() ? NOTHING : introduction(shown, last)));
        texts.subList(shown * ON_ONE_PAGE, Math.min(texts.size(), (shown + 1) * ON_ONE_PAGE))
                .forEach(text -> blocks.add(Layout.text(text)));
        if (last > 0) {
            blocks.add(Paging.buttons(PREVIOUS, NEXT, shown, last));
        }
        blocks.add(divider());
        blocks.add(
                downloadable
                        ? Layout.buttons(Layout.button(DOWNLOAD, "Download", "file"), erase())
                        : Layout.buttons(erase()));
        return Layout.modal(READ, TITLE, "", blocks);
    }

    private static String introduction(int page, int last) {
        String where = last == 0 ? "" : "\nThis is page " + (page + 1) + " of " + (last + 1) + ".";
        return "This is all I keep about you: what you entered, what I sent you, what you and somebody else both know, and"
                + " where you stand at work. What else another person told me about you is theirs, and I never show it."
                + where;
    }

    private static ButtonElement erase() {
        var button = Layout.confirmed(
                Layout.button(ERASE, "Erase everything", "all"),
                "Erase everything I keep about you?",
                "Your answers, texts and lists go for good. Open introductions end like ones nobody answered, and where"
                        + " others met you it says “someone who left”. Lists that others keep are theirs and stay. Nobody"
                        + " is told.",
                "Erase everything",
                "Keep it");
        button.setStyle("danger");
        button.getConfirm().setStyle("danger");
        return button;
    }

    static View erased() {
        return Layout.modal(
                READ,
                TITLE,
                "",
                List.of(Layout.text("*What I kept about you is erased.* Nobody was told."
                        + " An open introduction ends within a few working days like one that nobody answered; what it"
                        + " quotes of you goes then. Lists that other people keep are theirs and stay. Once nothing is open"
                        + " any more, you're welcome to begin again.")));
    }

    static View link(String url) {
        return Layout.modal(
                READ,
                "Download",
                "",
                List.of(
                        Layout.text(
                                "This link works once, for 15 minutes. It leads to a page in your browser with one button;"
                                        + " the file is in JSON, which other programs can read. Whoever has the link gets the file, so"
                                        + " keep it to yourself."),
                        Layout.buttons(Layout.link(LINK, "Open the page", url))));
    }
}
