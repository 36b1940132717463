package dev.percolate.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When somebody works: their week in their zone. All instants are domain time.
public record WorkingTime(ZoneId zone, WorkingWeek week) {
    /// From yesterday, whose night may still go on, to the second next day of the week that is the only one somebody
    /// works on: the next may be one that their zone skipped.
    private static final int DAYS_AHEAD = 16;

    private static final int DAYS_IN_A_WEEK = 7;

    /// For somebody's own days. Whoever works on a single one has it, or most of it, within these ten wherever they
    /// begin; two days of the usual week are over long before.
    public static final Duration LONGEST_WAIT = Duration.ofDays(10);

    /// Empty where the zone is unknown.
    public static Optional<WorkingTime> of(Person person) {
        return Optional.ofNullable(person.zone()).map(zone -> new WorkingTime(zone, person.week()));
    }

    /// For whoever counts days without writing to the person: as if in UTC where the zone is unknown.
    public static WorkingTime orInUtc(Person person) {
        return orInUtc(person.zone(), person.week());
    }

    public static WorkingTime orInUtc(@Nullable ZoneId zone, WorkingWeek week) {
        return new WorkingTime(Objects.requireNonNullElse(zone, ZoneOffset.UTC), week);
    }

    /// In order; those that begin before `from` or end after `to` are cut there.
    public List<WorkingHours> between(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return List.of();
        }
        var asked = new WorkingHours(from, to);
        LocalDate first = from.atZone(zone).toLocalDate().minusDays(1);
        LocalDate last = to.atZone(zone).toLocalDate();
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> week.beginningOn(day, zone).stream())
                .flatMap(hours -> hours.shared(asked).stream())
                .toList();
    }

    /// `now` itself during working hours, otherwise the next start of them; empty for somebody who works on no day.
    public Optional<Instant> nextMoment(Instant now) {
        return shiftsFrom(now, DAYS_AHEAD)
                .map(hours -> now.isBefore(hours.start()) ? hours.start() : now)
                .findFirst();
    }

    /// The end of the first working day no more than half of which is past at `from`: whoever hears something then has
    /// a
    /// day of their own for it. Empty for somebody who works on no day.
    public Optional<Instant> endOfADayAfter(Instant from) {
        return shiftsFrom(from, DAYS_AHEAD)
                .filter(hours -> !from.isAfter(hours.start().plus(hours.length().dividedBy(2))))
                .map(WorkingHours::end)
                .findFirst();
    }

    /// As long after the start of that working day as `from`, or the first working moment after it, is after the
    /// start of its own: two working days after Friday at ten is Tuesday at ten. The last minute of that day where
    /// it is too short for that; `from` itself for somebody who works on no day.
    public Instant daysAfter(int days, Instant from) {
        var shifts = shiftsFrom(from, DAYS_AHEAD + DAYS_IN_A_WEEK * days)
                .limit(days + 1L)
                .toList();
        if (shifts.size() <= days) {
            return from;
        }
        var today = shifts.getFirst();
        var then = shifts.get(days);
        var into = from.isAfter(today.start()) ? Duration.between(today.start(), from) : Duration.ZERO;
        var moment = earlier(then.start().plus(into), then.lastMinute());
        return moment.isBefore(from) ? from : moment;
    }

    /// The same where somebody waits for it, who shall not wait for weeks because another works on few days: at most
    /// [#LONGEST_WAIT], or as long as the days of the usual week take.
    public Instant soonAfter(int days, Instant from) {
        return notBeyond(
                from.plus(LONGEST_WAIT), daysAfter(days, from), inUsualWeek().daysAfter(days, from));
    }

    /// `own`, or where that is beyond `last` what of `usual` and `last` is later, but never more than `own`.
    public static Instant notBeyond(Instant last, Instant own, Instant usual) {
        if (!own.isAfter(last)) {
            return own;
        }
        var sooner = earlier(own, usual);
        return sooner.isAfter(last) ? sooner : last;
    }

    public WorkingTime inUsualWeek() {
        return new WorkingTime(zone, WorkingWeek.USUAL);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// The shift `now` lies in, if there is one, and those that follow, looking so many days ahead.
    private Stream<WorkingHours> shiftsFrom(Instant now, int daysAhead) {
        LocalDate yesterday = now.atZone(zone).toLocalDate().minusDays(1);
        return yesterday
                .datesUntil(yesterday.plusDays(daysAhead))
                .flatMap(day -> week.beginningOn(day, zone).stream())
                .filter(hours -> now.isBefore(hours.end()));
    }
}
