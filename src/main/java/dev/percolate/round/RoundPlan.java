package dev.percolate.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a circle meets: on which days and at which hour of its own zone its rounds begin, how many people are
/// introduced to each other at a time, and in what manner.
///
/// Weeks are counted from the first such day on or after `from`. The hour stays the same on the wall's clock when
/// clocks change; one that they leave out is the hour after.
public record RoundPlan(
        Rhythm rhythm,
        LocalTime hour,
        ZoneId zone,
        LocalDate from,
        int size,
        @Nullable Holiday holiday,
        Manner manner) {
    public RoundPlan {
        if (size < 2 || size > 4) {
            throw new IllegalArgumentException("two to four people are introduced to each other, not " + size);
        }
    }

    /// When the next round begins, strictly after this moment.
    public Instant nextAfter(Instant moment) {
        return days(moment.atZone(zone).toLocalDate())
                .filter(day -> !day.isBefore(from) && !isHoliday(day))
                .map(day -> day.atTime(hour).atZone(zone).toInstant())
                .filter(moment::isBefore)
                .findFirst()
                .orElseThrow();
    }

    /// Whether both are on one day there.
    boolean isOneDay(Instant one, Instant other) {
        return one.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
    }

    /// The days of the rhythm in order, beginning no later than the last one before this day.
    private Stream<LocalDate> days(LocalDate around) {
        return switch (rhythm) {
            case Rhythm.EveryWeeks(int weeks, var day) -> {
                LocalDate first = from.with(TemporalAdjusters.nextOrSame(day));
                long turns = Math.max(0, Math.floorDiv(ChronoUnit.WEEKS.between(first, around), weeks) - 1);
                yield Stream.iterate(first.plusWeeks(turns * weeks), one -> one.plusWeeks(weeks));
            }
            case Rhythm.OfMonth(int nth, var day) ->
                Stream.iterate(YearMonth.from(around).minusMonths(1), month -> month.plusMonths(1))
                        .map(month -> month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day)));
        };
    }

    private boolean isHoliday(LocalDate day) {
        return holiday != null && holiday.covers(day);
    }
}
