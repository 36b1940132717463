package dev.percolate.tipping.slack;

import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How people, numbers and days are written in sentences about ties. Days don't depend on the reader's clock: both of
/// two people read the same.
final class TippingWording {
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int MONTHS_THAT_NEED_NO_YEAR = 11;

    private static final DateTimeFormatter MONTH = pattern("MMMM");
    private static final DateTimeFormatter MONTH_OF_A_YEAR = pattern("MMMM yyyy");
    private static final DateTimeFormatter DAY = pattern("d MMMM yyyy");
    private static final DateTimeFormatter DAY_OF_THE_WEEK = pattern("EEEE d MMMM");

    private TippingWording() {}

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    static String name(Person person) {
        return Mrkdwn.quote(person.name());
    }

    static String name(Map<PersonId, Person> people, PersonId person) {
        var known = people.get(person);
        return known == null ? "someone who left" : name(known);
    }

    static String mention(PersonId person) {
        return person.isSomeoneWhoLeft() ? "someone who left" : "<@" + person + ">";
    }

    /// *five times*; in figures from eleven on.
    static String times(int conversations) {
        return switch (conversations) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> number(conversations) + " times";
        };
    }

    static String conversations(int conversations) {
        return number(conversations) + (conversations == 1 ? " conversation" : " conversations");
    }

    private static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    /// *September*, or *September 2025* where that could be misread.
    static String month(LocalDate day, LocalDate today) {
        boolean plain = day.getYear() == today.getYear() && !day.isBefore(today.minusMonths(MONTHS_THAT_NEED_NO_YEAR));
        return (plain ? MONTH : MONTH_OF_A_YEAR).format(day);
    }

    static String month(LocalDate day) {
        return MONTH_OF_A_YEAR.format(day);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String dayOfTheWeek(LocalDate day) {
        return DAY_OF_THE_WEEK.format(day);
    }

    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /// As it may stand in a button, a field or a title: plain, and not too long.
    static String label(Person person) {
        String name = person.name();
        return name.codePointCount(0, name.length()) <= 30
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 29)) + "…";
    }
}
