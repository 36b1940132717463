package dev.percolate.slack.hours;

import dev.percolate.slack.hours.OwnHours.Clock;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeek.Shift;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Days, hours and zones in words.
final class HoursWording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE 'at' HH:mm", Locale.ENGLISH);
    private static final int DAYS_IN_A_WEEK = 7;

    /// Two in a row are sooner read as two.
    private static final int A_RUN = 3;

    private HoursWording() {}

    /// *Monday to Thursday, 08:00 to 14:00*
    static String week(WorkingWeek week) {
        Map<Shift, Set<DayOfWeek>> days = new LinkedHashMap<>();
        week.shifts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(day -> days.computeIfAbsent(day.getValue(), _ -> new TreeSet<>())
                        .add(day.getKey()));
        return days.entrySet().stream()
                .map(alike -> days(alike.getValue()) + ", " + hours(alike.getKey()))
                .collect(Collectors.joining("; "));
    }

    private static String hours(Shift shift) {
        return TIME.format(shift.from()) + " to " + TIME.format(shift.to())
                + (shift.endsOnTheNextDay() ? " the next day" : "");
    }

    /// In order, and those that follow each other taken together.
    private static String days(Set<DayOfWeek> days) {
        if (days.size() == DAYS_IN_A_WEEK) {
            return "every day";
        }
        List<List<DayOfWeek>> runs = new ArrayList<>();
        for (DayOfWeek day : days) {
            if (runs.isEmpty() || !runs.getLast().getLast().plus(1).equals(day)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return listed(runs.stream()
                .flatMap(run -> run.size() < A_RUN
                        ? run.stream().map(HoursWording::day)
                        : List.of(day(run.getFirst()) + " to " + day(run.getLast())).stream())
                .toList());
    }

    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String listed(List<String> entries) {
        int last = entries.size() - 1;
        return last < 1
                ? String.join("", entries)
                : String.join(", ", entries.subList(0, last)) + " and " + entries.get(last);
    }

    /// Follows the hours in a sentence.
    static String onTheirClock(Clock clock) {
        return switch (clock) {
            case Clock.In(var zone) -> ", on " + place(zone) + " time";
            case Clock.Unknown(), Clock.NotAsked() -> "";
        };
    }

    static String place(ZoneId zone) {
        String id = zone.getId();
        return id.contains("/") && !id.startsWith("Etc/")
                ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ')
                : id;
    }

    static String now(ZoneId zone, Instant now) {
        return TIME.format(now.atZone(zone));
    }

    static String moment(ZoneId zone, Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }
}
