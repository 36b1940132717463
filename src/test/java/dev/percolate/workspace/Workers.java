package dev.percolate.workspace;

import dev.percolate.workspace.WorkingWeek.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// People of many zones and weeks at many moments, most of them near a change of clocks, for tests of what always
/// holds.
public final class Workers {
    /// Both hemispheres, changes of an hour and of half an hour, at night and at midnight, none at all, twice around
    /// Ramadan, and a zone that skipped a day.
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Chatham"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("America/Santiago"),
            ZoneId.of("Africa/Cairo"),
            ZoneId.of("Africa/Casablanca"));

    static final WorkingWeek TWO_MORNINGS =
            week(Map.of(DayOfWeek.TUESDAY, shift("08:30", "12:00"), DayOfWeek.THURSDAY, shift("08:30", "12:00")));
    static final WorkingWeek NIGHTS = everyDay(shift("22:00", "06:00"));
    static final WorkingWeek NO_DAYS = week(Map.of());

    private static final List<WorkingWeek> WEEKS = List.of(
            WorkingWeek.USUAL,
            TWO_MORNINGS,
            NIGHTS,
            week(Map.of(DayOfWeek.FRIDAY, shift("10:15", "18:45"))),
            week(Map.of(DayOfWeek.SATURDAY, shift("22:00", "06:00"), DayOfWeek.SUNDAY, shift("22:00", "06:00"))));

    /// Shifts that reach into each other, and that begin or end at times which clocks leave out or show twice.
    private static final List<WorkingWeek> ODD_WEEKS = List.of(
            everyDay(shift("20:00", "19:59")),
            week(Map.of(DayOfWeek.MONDAY, shift("22:00", "07:00"), DayOfWeek.TUESDAY, shift("05:00", "13:00"))),
            week(Map.of(DayOfWeek.SATURDAY, shift("23:00", "22:00"), DayOfWeek.SUNDAY, shift("21:00", "06:00"))),
            everyDay(shift("21:00", "20:30")),
            everyDay(shift("02:30", "02:30")),
            everyDay(shift("00:00", "00:30")),
            week(Map.of(DayOfWeek.SATURDAY, shift("22:00", "02:45"), DayOfWeek.SUNDAY, shift("03:00", "11:00"))),
            week(Map.of(DayOfWeek.SATURDAY, shift("23:30", "02:15"), DayOfWeek.SUNDAY, shift("02:15", "02:45"))),
            week(Map.of(DayOfWeek.THURSDAY, shift("22:00", "00:15"), DayOfWeek.FRIDAY, shift("00:15", "09:00"))));

    private Workers() {}

    /// Somebody with a week that people have.
    public static WorkingTime somebody(RandomGenerator random) {
        return new WorkingTime(any(ZONES, random), any(WEEKS, random));
    }

    static WorkingTime somebodyOdd(RandomGenerator random) {
        return new WorkingTime(any(ZONES, random), any(ODD_WEEKS, random));
    }

    static ZoneId zone(RandomGenerator random) {
        return any(ZONES, random);
    }

    /// A quarter of them around the day that Apia skipped, half around a change of clocks in this zone.
    public static Instant moment(ZoneId zone, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> around(Instant.parse("2011-12-30T10:00:00Z"), random);
            case 1 -> Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextLong(2L * 365 * 24 * 3600));
            default -> around(any(changes(zone), random), random);
        };
    }

    private static Instant around(Instant change, RandomGenerator random) {
        return change.minus(Duration.ofDays(4)).plusSeconds(random.nextLong(8L * 24 * 3600));
    }

    private static List<Instant> changes(ZoneId zone) {
        List<Instant> changes = new ArrayList<>();
        Instant last = Instant.parse("2025-12-01T00:00:00Z");
        for (int i = 0; i < 6; i++) {
            ZoneOffsetTransition change = zone.getRules().nextTransition(last);
            last = change == null ? last.plus(Duration.ofDays(100)) : change.getInstant();
            changes.add(last);
        }
        return changes;
    }

    /// What a clock on the wall and a sheet of paper say.
    public static boolean works(WorkingTime time, Instant moment) {
        var local = moment.atZone(time.zone());
        LocalDate yesterday = local.toLocalDate().minusDays(1);
        Shift today = time.week().shifts().get(local.getDayOfWeek());
        Shift night = time.week().shifts().get(yesterday.getDayOfWeek());
        return today != null
                        && !local.toLocalTime().isBefore(today.from())
                        && (isNight(today) || isBeforeEnd(today, local))
                || night != null && isNight(night) && isBeforeEnd(night, local) && exists(yesterday, time.zone());
    }

    private static boolean isNight(Shift shift) {
        return !shift.to().isAfter(shift.from());
    }

    private static boolean isBeforeEnd(Shift shift, ZonedDateTime local) {
        return local.toLocalTime().isBefore(shift.to());
    }

    private static boolean exists(LocalDate day, ZoneId zone) {
        return day.atTime(12, 0).atZone(zone).toLocalDate().equals(day);
    }

    static Shift shift(String from, String to) {
        return new Shift(LocalTime.parse(from), LocalTime.parse(to));
    }

    static WorkingWeek week(Map<DayOfWeek, Shift> shifts) {
        return new WorkingWeek(shifts);
    }

    private static WorkingWeek everyDay(Shift shift) {
        Map<DayOfWeek, Shift> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, shift);
        }
        return week(days);
    }

    private static <T> T any(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }
}
