package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.round.Holiday;
import dev.percolate.round.Rhythm;
import dev.percolate.round.RoundPlan;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// How moments, rhythms and channels are written in sentences.
final class Wording {
    static final ZoneId UTC = ZoneId.of("UTC");

    private static final DateTimeFormatter MOMENT = pattern("EEEE d MMMM 'at' HH:mm");
    private static final DateTimeFormatter DAY = pattern("d MMMM yyyy");
    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four");
    private static final List<String> ORDINALS = List.of("no", "first", "second", "third", "fourth");

    private Wording() {}

    static String channel(Circle circle) {
        return "<#" + circle.channel().value() + ">";
    }

    /// *Monday 7 December at 10:00 (Lisbon)*: by the circle's own clock.
    static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone)) + " (" + place(zone) + ")";
    }

    /// The same without the place, where it has just been named.
    static String sameClock(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    /// In mrkdwn: the reader sees it by their own clock, whatever shows it.
    static String onOnesClock(Instant moment, Person reader) {
        return onOnesClock(moment, Objects.requireNonNullElse(reader.zone(), UTC));
    }

    /// In mrkdwn: everybody reads it by their own clock, and by this one where Slack cannot show it so.
    static String onOnesClock(Instant moment, ZoneId zone) {
        return "<!date^" + moment.getEpochSecond() + "^{date_long} at {time}|" + moment(moment, zone) + ">";
    }

    /// Zones are named after places, but for a few such as `UTC`.
    static String place(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /// *every two weeks on Monday*
    static String rhythm(Rhythm rhythm) {
        String day = rhythm.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return switch (rhythm) {
            case Rhythm.EveryWeeks every ->
                "every " + (every.weeks() == 1 ? "week" : number(every.weeks()) + " weeks") + " on " + day;
            case Rhythm.OfMonth of -> "on the " + ORDINALS.get(of.nth()) + " " + day + " of each month";
        };
    }

    /// *every two weeks on Monday at 10:00 (Lisbon), in pairs*
    static String plan(RoundPlan plan) {
        return rhythm(plan.rhythm()) + " at " + plan.hour() + " (" + place(plan.zone()) + "), " + size(plan.size());
    }

    static String size(int people) {
        return people == 2 ? "in pairs" : "in groups of " + number(people);
    }

    static String holiday(Holiday holiday) {
        return "from " + day(holiday.first()) + " to " + day(holiday.last());
    }

    /// *5 January 2026*
    static String day(Instant moment, ZoneId zone) {
        return day(moment.atZone(zone).toLocalDate());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String number(int number) {
        return NUMBERS.get(number);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
