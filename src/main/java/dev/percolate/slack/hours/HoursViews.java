package dev.percolate.slack.hours;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Layout.Option;
import dev.percolate.slack.hours.OwnHours.Clock;
import dev.percolate.workspace.ChooseWorkingWeek.Fault;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeek.Shift;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Somebody's own days and hours as they see and change them.
final class HoursViews {
    static final String FEATURE = "hours";
    static final String CHANGE = "hours.change";
    static final String KEEP = "hours.keep";
    static final String USUAL = "hours.usual";

    static final String DAYS = "days";
    static final String FROM = "from";
    static final String TO = "to";

    static final String CHOOSE_A_TIME = "Please choose a time.";

    private static final String TITLE = "Your working hours";
    private static final String IN_SLACK =
            "your Slack profile: in Slack it is under *Preferences › Language & region*.";

    private static final String WITHOUT_ZONE = "Slack doesn't tell me your time zone, so for now I write to you only in"
            + " answer to what you do. It comes from " + IN_SLACK;
    private static final String WITHIN =
            "From now on, whatever waits for you and every time I suggest lies in these hours.";

    /// On fewer days, two of them may be further away than anybody should wait.
    private static final int DAYS_ENOUGH = 3;

    private HoursViews() {}

    static List<LayoutBlock> inHome(OwnHours own) {
        return List.of(
                Layout.text("*Your working hours*\n" + sentence(own)
                        + ". I write to you unasked only then. Nobody else can see this."
                        + (own.clock() instanceof Clock.Unknown ? "\n" + WITHOUT_ZONE : "")),
                Layout.buttons(Layout.button(CHANGE, "Change my hours", "hours")));
    }

    private static String sentence(OwnHours own) {
        String text = HoursWording.week(own.week()) + HoursWording.onTheirClock(own.clock());
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static View form(OwnHours own, Instant now) {
        Shift shift = shift(own.week());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(
                Layout.text("When do you work? I write to you unasked only then, suggest times to meet only then, and"
                        + " you have one of these days at least to answer. This holds for every channel."));
        blocks.add(Layout.note(clock(own.clock(), now)));
        blocks.add(Layout.someChecksField(DAYS, "Days", "", options(), chosen(own.week())));
        blocks.add(Layout.timeField(FROM, "From", "", shift.from()));
        blocks.add(Layout.timeField(
                TO, "To", "Earlier than you begin means the next day, as on a night shift.", shift.to()));
        blocks.add(Layout.note("*Who can see it:* nobody but you. Whoever you are introduced to sees only the times I"
                + " suggest to both of you, and about how many hours your working days share. How long an introduction"
                + " stays open, or a request for a mentor waits for you, may follow from your days: it waits until you"
                + " could be asked."));
        if (!own.areUsual()) {
            blocks.add(Layout.buttons(Layout.button(USUAL, "Back to Monday to Friday, nine to five", "usual")));
        }
        return Layout.form(KEEP, TITLE, "Keep these hours", "", blocks);
    }

    private static List<Option> options() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Option(day.name(), HoursWording.day(day)))
                .toList();
    }

    private static Set<String> chosen(WorkingWeek week) {
        return week.shifts().keySet().stream().map(DayOfWeek::name).collect(Collectors.toSet());
    }

    /// The form knows the same hours on each day only.
    private static Shift shift(WorkingWeek week) {
        return week.shifts().entrySet().stream()
                .min(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .orElseGet(
                        () -> Objects.requireNonNull(WorkingWeek.USUAL.shifts().get(DayOfWeek.MONDAY)));
    }

    private static String clock(Clock clock, Instant now) {
        return switch (clock) {
            case Clock.In(var zone) ->
                "*Your clock:* " + HoursWording.place(zone) + " time, where it is " + HoursWording.now(zone, now)
                        + " now. It comes from " + IN_SLACK;
            case Clock.Unknown() -> WITHOUT_ZONE;
            case Clock.NotAsked() -> "*Your clock* comes from " + IN_SLACK;
        };
    }

    static View kept(OwnHours own, Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text("Noted: *" + HoursWording.week(own.week()) + "*" + HoursWording.onTheirClock(own.clock())
                + ", in every channel."));
        blocks.add(Layout.text(whatFollows(own, now)));
        if (own.week().shifts().size() < DAYS_ENOUGH) {
            blocks.add(Layout.note("You have one of these days at least to answer an introduction, not always two:"
                    + " somebody else waits, too. A round goes on at its own hour; one that leaves you no day of yours"
                    + " before it passes you by."));
        }
        return Layout.modal(KEEP, TITLE, "", blocks);
    }

    private static String whatFollows(OwnHours own, Instant now) {
        return switch (own.clock()) {
            case Clock.In(var zone) ->
                own.nextBeginning(now)
                        .map(begins -> "Right now is outside them, so whatever waits for you comes from "
                                + HoursWording.moment(zone, begins) + " on.")
                        .orElse(WITHIN);
            case Clock.Unknown() -> WITHOUT_ZONE;
            case Clock.NotAsked() -> WITHIN;
        };
    }

    /// By the field it stands beside.
    static String field(Fault fault) {
        return switch (fault) {
            case NO_DAY -> DAYS;
            case NO_END, TOO_SHORT -> TO;
        };
    }

    static String sentence(Fault fault) {
        return switch (fault) {
            case NO_DAY ->
                "Please choose at least one day. To hear nothing for a while, type /coffee pause in a channel.";
            case NO_END -> "That is when you begin. Please choose another time.";
            case TOO_SHORT -> "Please leave at least an hour, so that there is room to meet.";
        };
    }
}
