package dev.percolate.round.slack;

import dev.percolate.introduction.PastQuarter;
import dev.percolate.introduction.ReadQuarters.Year;
import dev.percolate.introduction.Totals;
import dev.percolate.introduction.Totals.Mixed;
import dev.percolate.round.LookAtTotals.Trial;
import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Quarter;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How totals are written: each quarter in words, and several as a table.
final class TotalsWording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String NOTHING = "–";
    private static final int LABEL = 20;
    private static final int COLUMN = 9;

    private TotalsWording() {}

    /// One line of a table or panel of a picture.
    record Measure(String label, String inFull, Function<Totals, Figure> figure) {}

    /// Labels are shorter than [#LABEL].
    static final List<Measure> MEASURES = List.of(
            new Measure("People", "People who took part", Totals::people),
            new Measure("Introductions", "Introductions proposed", Totals::proposed),
            new Measure("- came together", "Of these came together", Totals::together),
            new Measure("- told of", "Of those, somebody told whether they met", Totals::told),
            new Measure("- had met", "And they had met", Totals::met),
            new Measure("New pairs", "Pairs brought together for the first time", Totals::newPairs),
            new Measure("- department known", "Of these both departments known", TotalsWording::placed),
            new Measure("- of different ones", "Of those across departments", TotalsWording::across));

    /// Without those of departments where nothing is known of any.
    static List<Measure> measures(Year year) {
        boolean known = year.quarters().stream()
                .anyMatch(past -> past instanceof PastQuarter.Counted counted
                        && counted.totals().mixed() instanceof Mixed.Known
                        && !counted.totals().isAllHeld());
        return known ? MEASURES : MEASURES.subList(0, MEASURES.size() - 2);
    }

    private static Figure placed(Totals totals) {
        return totals.mixed() instanceof Mixed.Known known ? known.pairs() : Figure.HELD;
    }

    private static Figure across(Totals totals) {
        return totals.mixed() instanceof Mixed.Known known ? known.across() : Figure.HELD;
    }

    static String words(PastQuarter past, ZoneId clock) {
        String head = "*" + name(past.quarter()) + "*\n";
        return head
                + switch (past) {
                    case PastQuarter.Awaited awaited ->
                        "I count it on " + DAY.format(awaited.at().atZone(clock))
                                + ", so that what began in its last days can come to its end.";
                    case PastQuarter.Counted counted -> words(counted.totals());
                };
    }

    static String words(Totals totals) {
        return totals.isAllHeld()
                ? "Too few to show."
                : String.join(
                        "\n",
                        "• People who took part: " + about(totals.people()),
                        "• Introductions proposed: " + about(totals.proposed()),
                        "• Of these came together: " + about(totals.together()),
                        "• Of those, somebody told whether they met: " + about(totals.told()),
                        "• And they had met: " + about(totals.met()),
                        "• Pairs brought together for the first time: " + about(totals.newPairs()),
                        "• Of these across departments: " + words(totals.mixed()));
    }

    /// Of a pilot.
    static String words(Trial trial) {
        var pilot = trial.pilot();
        var totals = trial.totals();
        return "*The pilot, " + Wording.day(pilot.begins(), trial.zone()) + " to "
                + Wording.day(pilot.ends(), trial.zone()) + "*\n"
                + (totals == null
                        ? "I count it on " + Wording.day(pilot.recapAt(), trial.zone())
                                + ", so that whoever came together last can tell whether they met. It is in no quarter."
                        : words(totals));
    }

    private static String words(Mixed mixed) {
        return switch (mixed) {
            case Mixed.NothingKnown() -> "I know of nobody's department";
            case Mixed.Known(Figure.Shown pairs, Figure.Shown across) ->
                about(across) + ", of " + about(pairs) + " whose departments I know";
            case Mixed.Known _ -> Figure.TOO_FEW;
        };
    }

    static String about(Figure figure) {
        return switch (figure) {
            case Figure.Shown(int about) -> "about " + about;
            case Figure.Held() -> Figure.TOO_FEW;
        };
    }

    /// What stands beside a bar, or in its place.
    static String beside(PastQuarter past, Measure measure) {
        return switch (past) {
            case PastQuarter.Awaited _ -> "not counted yet";
            case PastQuarter.Counted counted -> about(measure.figure().apply(counted.totals()));
        };
    }

    static boolean hasSomethingToShow(Year year) {
        return year.quarters().stream()
                .anyMatch(past -> past instanceof PastQuarter.Counted counted
                        && !counted.totals().isAllHeld());
    }

    /// Oldest first, for a fixed-width font.
    static String table(Year year) {
        var columns = year.quarters().reversed();
        return "```\n"
                + row("", columns, past -> months(past.quarter()))
                + row("", columns, past -> String.valueOf(past.quarter().year()))
                + measures(year).stream()
                        .map(measure -> row(measure.label(), columns, past -> cell(past, measure)))
                        .collect(Collectors.joining())
                + "```\n" + NOTHING + " is too few to show, or not counted yet.";
    }

    private static String row(String label, List<PastQuarter> columns, Function<PastQuarter, String> cell) {
        return pad(label, -LABEL)
                + columns.stream().map(past -> pad(cell.apply(past), COLUMN)).collect(Collectors.joining())
                + "\n";
    }

    private static String cell(PastQuarter past, Measure measure) {
        return switch (past) {
            case PastQuarter.Awaited _ -> NOTHING;
            case PastQuarter.Counted counted ->
                switch (measure.figure().apply(counted.totals())) {
                    case Figure.Shown(int about) -> String.valueOf(about);
                    case Figure.Held() -> NOTHING;
                };
        };
    }

    private static String pad(String text, int width) {
        return String.format("%" + width + "s", text);
    }

    /// *January to March 2026*
    static String name(Quarter quarter) {
        return month(quarter, 0, TextStyle.FULL) + " to " + month(quarter, 2, TextStyle.FULL) + " " + quarter.year();
    }

    /// *Jan-Mar*
    static String months(Quarter quarter) {
        return month(quarter, 0, TextStyle.SHORT) + "-" + month(quarter, 2, TextStyle.SHORT);
    }

    private static String month(Quarter quarter, int after, TextStyle style) {
        return Month.from(quarter.firstDay()).plus(after).getDisplayName(style, Locale.ENGLISH);
    }
}
