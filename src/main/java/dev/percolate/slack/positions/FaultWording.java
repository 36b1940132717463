package dev.percolate.slack.positions;

import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.PositionFacts;
import dev.percolate.workspace.Roster;
import dev.percolate.workspace.RowFault;
import dev.percolate.workspace.RowFault.Column;
import java.util.List;
import java.util.stream.Collectors;

/// What is wrong with a list, and what to do about it, in sentences.
final class FaultWording {
    private static final int LONGEST_QUOTE = 40;
    private static final int MOST_NAMES = 8;
    private static final String SAVE_AGAIN =
            " Save it in UTF-8 (in Excel: _Save as_, _CSV UTF-8_) and upload that;" + " guessing, I'd get names wrong.";

    private FaultWording() {}

    /// *Line 17: no such person: @bnn*
    static String of(RowFault fault) {
        return "Line " + fault.line() + ": "
                + switch (fault) {
                    case RowFault.NoUser _ -> "it doesn't say who: the user is missing";
                    case RowFault.NotFound notFound -> notFound(notFound);
                    case RowFault.Twice twice -> quoted(twice.written()) + " is in line " + twice.first() + " already";
                    case RowFault.Unreadable unreadable -> unreadable(unreadable);
                    case RowFault.TooLong tooLong ->
                        "the " + name(tooLong.column()) + " has more than " + PositionFacts.LONGEST + " characters: "
                                + quoted(tooLong.written());
                    case RowFault.InCircle circle -> circle(circle);
                    case RowFault.Surplus surplus ->
                        surplus.values() + " values, where the first line names " + surplus.names()
                                + " columns; one with a comma in it needs quotation marks";
                };
    }

    private static String notFound(RowFault.NotFound fault) {
        String who = quoted(fault.written());
        String what = fault.column() == Column.MANAGER ? "manager" : "person";
        return switch (fault.why()) {
            case Roster.Missed.NOBODY -> "no such " + what + ": " + who;
            case Roster.Missed.SEVERAL -> what + " " + who + ": several people go by that; write the Slack id";
            case Roster.Missed.MAIL ->
                what + " " + who + ": I know no e-mail addresses; write the Slack id, or the name in Slack";
            case Roster.Missed.DEACTIVATED -> what + " " + who + " is deactivated in Slack";
            case Roster.Missed.APP -> what + " " + who + " is an app";
            case Roster.Missed.ELSEWHERE -> what + " " + who + " belongs to another organisation";
        };
    }

    private static String unreadable(RowFault.Unreadable fault) {
        return quoted(fault.written())
                + (fault.column() == Column.LEVEL
                        ? " is no level; write a whole number from 1 to 100"
                        : " is no start date I can use; write it as 2024-03-01, from 1950 to a year from now");
    }

    private static String circle(RowFault.InCircle circle) {
        String start = quoted(circle.way().getFirst());
        if (circle.steps() == 1) {
            return start + " is listed as their own manager";
        }
        String way = circle.way().stream().map(FaultWording::quoted).collect(Collectors.joining(" → "));
        return "reports to themselves in the end: " + way
                + (circle.steps() > circle.way().size() ? " → … → " : " → ") + start;
    }

    /// What stands there instead of a preview.
    static String of(FileFault fault) {
        return switch (fault) {
            case FileFault.Empty() -> "*The file is empty.*";
            case FileFault.TooLarge() -> "*The file is larger than 10 MB.*";
            case FileFault.Workbook() ->
                "*This is a workbook, not a CSV file.* In Excel choose _Save as_, _CSV UTF-8_, and upload that.";
            case FileFault.Utf16() -> "*The file is in UTF-16.*" + SAVE_AGAIN;
            case FileFault.NotUtf8(int line) -> "*Line " + line + " is not in UTF-8.*" + SAVE_AGAIN;
            case FileFault.NoUserColumn(List<String> found) ->
                "*No column is called _user_.* The first line names " + names(found) + ".";
            case FileFault.TwiceNamed(String one, String other) ->
                "*Two columns say the same: _" + quoted(one) + "_ and _" + quoted(other) + "_.* Leave one of them out.";
            case FileFault.Broken(int line) ->
                "*From line " + line + " on I can't tell the values apart:* a quotation mark is missing there, or one"
                        + " too many.";
            case FileFault.NoRows() -> "*The file names its columns, and nobody.*";
            case FileFault.TooManyRows() -> "*The file has more than 100,000 rows.*";
            case FileFault.NotThere() -> "*Slack doesn't hand me this file.* Please upload it again.";
            case FileFault.NotAllowed() ->
                "*I may not read files here yet.* Whoever runs me has to install the app again, so that it has the"
                        + " permission `files:read`.";
        };
    }

    /// *_salary_, _e-mail_*
    static String names(List<String> columns) {
        String some = columns.stream()
                .filter(name -> !name.isBlank())
                .limit(MOST_NAMES)
                .map(name -> "_" + quoted(name) + "_")
                .collect(Collectors.joining(", "));
        String all = columns.size() > MOST_NAMES ? some + " and others" : some;
        return all.isEmpty() ? "nothing" : all;
    }

    private static String name(Column column) {
        return Labels.of(column).getFirst();
    }

    private static String quoted(String written) {
        String text = written.strip();
        int end = Math.min(text.length(), LONGEST_QUOTE);
        int whole = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        return Mrkdwn.quote(text.substring(0, whole)) + (whole < text.length() ? "…" : "");
    }
}
