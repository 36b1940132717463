package dev.percolate.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a time is written for people whose clocks may differ, in the order of the zones given.
public final class TimeWording {
    /// Of a button, by Slack.
    private static final int LONGEST = 75;

    private static final DateTimeFormatter TIME = pattern("HH:mm");
    private static final DateTimeFormatter OFFSET = pattern("O");

    private TimeWording() {}

    /// *Tuesday 24 Nov, 10:30 works*, or *Tue 24 Nov, 10:30 Lisbon, 11:30 Lagos works*. Where places are too long
    /// for a button, one place for each clock, then its distance from UTC, and at last UTC alone.
    public static String button(Instant time, Collection<ZoneId> zones) {
        var clocks = clocks(time, zones);
        if (clocks.size() == 1) {
            return pattern("EEEE d MMM, HH:mm").format(first(clocks)) + " works";
        }
        Function<List<ZoneId>, String> everyPlace = alike ->
                alike.stream().map(zone -> place(zone, time)).distinct().collect(Collectors.joining("/"));
        Function<List<ZoneId>, String> onePlace = alike -> place(alike.getFirst(), time);
        Function<List<ZoneId>, String> noPlace = alike -> offset(alike.getFirst(), time);
        var day = pattern("EEE d MMM, HH:mm");
        return Stream.of(everyPlace, onePlace, noPlace)
                .map(name -> listed(clocks, day, pattern("EEE HH:mm"), name) + " works")
                .filter(text -> text.length() <= LONGEST)
                .findFirst()
                .orElseGet(() -> day.format(time.atOffset(ZoneOffset.UTC)) + " UTC works");
    }

    /// In a line of mrkdwn: everybody reads it by their own clock, and in words where Slack cannot show it so.
    public static String line(Instant time, Collection<ZoneId> zones) {
        return "<!date^" + time.getEpochSecond() + "^{date_long} at {time}|" + words(time, zones) + ">";
    }

    private static String words(Instant time, Collection<ZoneId> zones) {
        var clocks = clocks(time, zones);
        var day = pattern("EEEE d MMMM 'at' HH:mm");
        return clocks.size() == 1
                ? day.format(first(clocks))
                : listed(clocks, day, pattern("EEEE 'at' HH:mm"), alike -> "(" + place(alike.getFirst(), time) + ")");
    }

    /// *Friday at 10:00* in one person's zone, with the date where that could be another Friday; in UTC, and saying so,
    /// where the zone is unknown.
    public static String until(Instant time, @Nullable ZoneId zone, Instant now) {
        var known = Objects.requireNonNullElse(zone, ZoneOffset.UTC);
        var there = time.atZone(known);
        boolean withinAWeek =
                there.toLocalDate().isBefore(now.atZone(known).toLocalDate().plusDays(7));
        return pattern(withinAWeek ? "EEEE 'at' HH:mm" : "EEEE d MMMM 'at' HH:mm")
                        .format(there)
                + (zone == null ? " UTC" : "");
    }

    /// What clocks show then, and where they show it.
    private static Map<LocalDateTime, List<ZoneId>> clocks(Instant time, Collection<ZoneId> zones) {
        return zones.stream()
                .collect(Collectors.groupingBy(
                        zone -> time.atZone(zone).toLocalDateTime(), LinkedHashMap::new, Collectors.toList()));
    }

    private static LocalDateTime first(Map<LocalDateTime, List<ZoneId>> clocks) {
        return clocks.keySet().iterator().next();
    }

    /// The day stands before the first, and again wherever it is another than just before.
    private static String listed(
            Map<LocalDateTime, List<ZoneId>> clocks,
            DateTimeFormatter firstOne,
            DateTimeFormatter onAnotherDay,
            Function<List<ZoneId>, String> name) {
        List<String> entries = new ArrayList<>();
        LocalDate before = null;
        for (var clock : clocks.entrySet()) {
            LocalDate day = clock.getKey().toLocalDate();
            var another = before == null ? firstOne : onAnotherDay;
            var format = day.equals(before) ? TIME : another;
            entries.add(format.format(clock.getKey()) + " " + name.apply(clock.getValue()));
            before = day;
        }
        return String.join(", ", entries);
    }

    /// Zones are named after places, but for a few such as `UTC` or `Etc/GMT+3` that would only confuse.
    public static Optional<String> place(ZoneId zone) {
        String id = zone.getId();
        return id.contains("/") && !id.startsWith("Etc/")
                ? Optional.of(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '))
                : Optional.empty();
    }

    private static String place(ZoneId zone, Instant time) {
        return place(zone).orElseGet(() -> offset(zone, time));
    }

    private static String offset(ZoneId zone, Instant time) {
        return OFFSET.format(time.atZone(zone)).replace("GMT", "UTC");
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
