package dev.percolate.slack.positions;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.CheckedList;
import dev.percolate.workspace.PositionList;
import dev.percolate.workspace.PositionList.Figures;
import dev.percolate.workspace.RowFault;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The modals in which a list of people's positions is uploaded, looked at, used and forgotten.
final class ListViews {
    /// What the blocks begin with in which a file is given. Each form has its own: Slack would otherwise
    /// keep the last file in it, and take no other.
    static final String FILE = "file";

    static final String CHOOSE_A_FILE = "Please choose a CSV file.";
    static final String NOT_YOURS = "Only the admins and owners of this workspace can upload a list of people's"
            + " positions. What I keep about you stands in my Home, under _What I keep about you_.";

    private static final String TITLE = "People's positions";
    private static final int SHOWN = 10;
    private static final int LONGEST = 2900;

    private ListViews() {}

    /// `list` is the one in use, null where none is.
    static View start(@Nullable PositionList list) {
        return start(list, List.of());
    }

    /// Somebody else uploaded or forgot one since it was looked at.
    static View meanwhile(@Nullable PositionList list) {
        return start(
                list,
                List.of(Layout.text("*Somebody else changed this meanwhile,* so nothing was changed now."
                        + " What you see is how it is.")));
    }

    private static View start(@Nullable PositionList list, List<LayoutBlock> head) {
        List<LayoutBlock> blocks = new ArrayList<>(head);
        blocks.add(Layout.text("*Departments, places, managers, start dates, levels:* knowing them, I can introduce"
                + " people who would otherwise not meet, and leave managers out where those who report to them are"
                + " introduced. What your Slack profiles say I read there; a list fills the gaps."));
        blocks.add(
                Layout.text("*Who sees it:* everybody their own, under _What I keep about you_ in my Home, where they"
                        + " can erase it. Nobody else, and not you either: you see what is wrong with the list, never what"
                        + " anybody does here."));
        if (list != null) {
            blocks.add(Layout.text("*In use:* " + described(list) + ".", forget(list)));
        }
        blocks.addAll(upload(""));
        return form(seen(list), blocks);
    }

    private static String described(PositionList list) {
        return "a list of " + people(list.figures().people()) + ", uploaded on <!date^"
                + list.at().getEpochSecond() + "^{date_long}|"
                + list.at().atOffset(ZoneOffset.UTC).toLocalDate() + ">"
                + (list.by().isSomeoneWhoLeft() ? "" : " by <@" + list.by() + ">");
    }

    private static ButtonElement forget(PositionList list) {
        return Layout.confirmed(
                Layout.button(Act.FORGET.id(), "Forget the list", list.upload()),
                "Forget the list?",
                "All it says of anybody is gone. What Slack's profiles say stays, and you can upload a list again.",
                "Forget the list",
                "Keep it");
    }

    /// `after` is the file that was given before, empty where there was none.
    private static List<LayoutBlock> upload(String after) {
        return List.of(
                Layout.fileField(
                        FILE + after,
                        "A CSV file",
                        "At most 10 MB and 100,000 rows. It stays among your own files in Slack until you delete it there.",
                        "csv"),
                Layout.buttons(Layout.button(Act.COLUMNS.id(), "Which columns?", "columns")),
                Layout.note("Nothing is used before you have seen what I found in it."));
    }

    private static String seen(@Nullable PositionList list) {
        return list == null ? "" : list.upload();
    }

    private static View form(String note, List<LayoutBlock> blocks) {
        return Layout.form(Act.CHECK.id(), TITLE, "Check the file", note, blocks);
    }

    static View columns() {
        return note(
                "The first line names the columns, in any order. Only the first of these is needed; others than these I"
                        + " neither read nor keep.",
                """
                • *user*: a Slack id such as `U012AB3CD`, or a name somebody goes by in Slack, with or without @, where \
                nobody else does
                • *department* (or _division_, _team_)
                • *place* (or _location_, _office_, _city_)
                • *manager* (or _reports to_, _supervisor_): written like the user; they need no row of their own
                • *start date* (or _started_, _hire date_): as `2024-03-01`
                • *level*: a whole number from 1 to 100; who is further up has a higher one""",
                "With commas or semicolons between the values, in UTF-8 (in Excel: _Save as_, _CSV UTF-8_). For example:",
                "```user,department,place,manager,start date,level\nU012AB3CD,Design,Lisbon,@ben,2024-03-01,3\n"
                        + "@ben,Design,Porto,,2019-11-04,5```",
                "The list of members that owners can export from Slack has the ids in its column _userid_, which I know"
                        + " as well.");
    }

    static View reading() {
        return note(
                "*I'm reading the list.* In a workspace of thousands that takes some minutes: Slack shows me the people"
                        + " page by page.",
                "What I found will show here. If it still says this in half an hour, close it and type `/coffee people`"
                        + " again; nothing is used before you say so.");
    }

    static View beingUsed() {
        return note(
                "*I'm putting the list in place.* In a workspace of thousands that takes some minutes.",
                "It goes on when you close this. `/coffee people` shows which list is in use.");
    }

    static View unusable(String file, FileFault fault, @Nullable PositionList list) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(FaultWording.of(fault)));
        blocks.addAll(upload(file));
        return form(seen(list), blocks);
    }

    /// `list` is the one in use; `again` where something has changed since it was looked at.
    static View found(
            String file, CheckedList checked, List<String> notRead, @Nullable PositionList list, boolean again) {
        var note = new ListNote(file, list == null ? null : list.upload(), checked.faultyLines());
        List<LayoutBlock> blocks = new ArrayList<>();
        if (again) {
            blocks.add(Layout.text("*Something has changed since you looked.* Nothing is used; please look again."));
        }
        if (checked.faults().isEmpty()) {
            blocks.add(Layout.text("*Nothing is wrong with the list.* It is not in use yet."));
            blocks.addAll(figures(checked.figures(), notRead, list));
            return Layout.form(Act.USE.id(), "What I found", "Use this list", note.written(), blocks);
        }
        blocks.add(Layout.text(faulty(checked)));
        blocks.add(Layout.text(lines(checked)));
        if (!checked.facts().isEmpty()) {
            blocks.add(Layout.text("*The rest of it:*"));
            blocks.addAll(figures(checked.figures(), notRead, list));
            blocks.add(Layout.buttons(useWithout(note, checked)));
        }
        blocks.addAll(upload(file));
        return form(seen(list), blocks);
    }

    private static String faulty(CheckedList checked) {
        String rows = checked.faultyRows() == 1 ? "One row" : number(checked.faultyRows()) + " rows";
        return "*" + rows + " can't be used as " + (checked.faultyRows() == 1 ? "it is" : "they are")
                + ".* Nothing is used yet. Correct the file and upload it again"
                + (checked.facts().isEmpty() ? "." : ", or use the rest of it.");
    }

    private static String lines(CheckedList checked) {
        var lines = new StringBuilder();
        int shown = 0;
        for (RowFault fault : checked.faults()) {
            String line = "• " + FaultWording.of(fault) + "\n";
            if (shown == SHOWN || lines.length() + line.length() > LONGEST) {
                break;
            }
            lines.append(line);
            shown++;
        }
        int more = checked.faults().size() - shown;
        return more == 0 ? lines.toString().strip() : lines + "and " + number(more) + " more";
    }

    private static ButtonElement useWithout(ListNote note, CheckedList checked) {
        boolean one = checked.faultyRows() == 1;
        String without = one ? "that row" : "these " + number(checked.faultyRows()) + " rows";
        return Layout.confirmed(
                Layout.button(Act.USE_WITHOUT.id(), "Use it without " + without, note.written()),
                "Use the list without " + without + "?",
                "Of whoever is left out I know only what their Slack profile says. The rest, with "
                        + people(checked.facts().size())
                        + ", takes the place of any list that is in use.",
                "Use the rest",
                "Not yet");
    }

    private static List<LayoutBlock> figures(Figures found, List<String> notRead, @Nullable PositionList list) {
        var now = list == null ? null : list.figures();
        String rest = list == null
                ? "No list is in use now."
                : "In brackets: the list in use, whose place this one takes. Of that nothing stays.";
        return List.of(
                Layout.text(String.join(
                        "\n",
                        line("People", found.people(), now == null ? null : now.people()),
                        line("Departments", found.departments(), now == null ? null : now.departments()),
                        line("Places", found.places(), now == null ? null : now.places()),
                        line("With a manager", found.withManager(), now == null ? null : now.withManager()),
                        line("With a start date", found.withSince(), now == null ? null : now.withSince()),
                        line("With a level", found.withLevel(), now == null ? null : now.withLevel()))),
                Layout.note(rest
                        + (notRead.isEmpty() ? "" : " Not read, and not kept: " + FaultWording.names(notRead) + ".")));
    }

    private static String line(String what, int found, @Nullable Integer now) {
        return "• " + what + ": *" + number(found) + "*" + (now == null ? "" : " (" + number(now) + ")");
    }

    static View used(PositionList list) {
        return note(
                "*The list is in use:* " + people(list.figures().people()) + ".",
                "The file itself is not kept here. Among your files in Slack it stays until you delete it there.");
    }

    static View forgotten() {
        return note("*The list is forgotten,* with all it said of anybody. What Slack's profiles say stays.");
    }

    static View notYours() {
        return note(NOT_YOURS);
    }

    static View slackIsSilent() {
        return note("Slack doesn't answer me at the moment, so nothing was changed. Please try again in some minutes.");
    }

    private static View note(String... paragraphs) {
        return Layout.modal(
                Act.READ.id(),
                TITLE,
                "",
                Arrays.stream(paragraphs).map(Layout::text).toList());
    }

    private static String people(int number) {
        return number == 1 ? "one person" : number(number) + " people";
    }

    private static String number(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
