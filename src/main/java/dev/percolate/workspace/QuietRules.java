package dev.percolate.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When somebody may be written to unasked (promise 4): in their working hours, once a day, three times a week. All
/// instants are domain time.
public final class QuietRules {
    /// Of unasked direct messages, on one day in the person's zone.
    public static final int A_DAY = 1;

    /// Of unasked direct messages, on any seven days in a row.
    public static final int A_WEEK = 3;

    private static final int DAYS_IN_A_WEEK = 7;
    private static final int DAYS_AHEAD = 14;

    private QuietRules() {}

    /// `now` itself during the person's working hours, otherwise the next start of them. Empty where the zone is
    /// unknown: there is no moment at which such a person may be written to unasked.
    public static Optional<Instant> nextWorkingMoment(Person person, Instant now) {
        return WorkingTime.of(person).flatMap(time -> time.nextMoment(now));
    }

    /// The first working moment from `now` on at which one more unasked message would be neither a second one that day
    /// nor a fourth one that week. `received` are those of the past seven days at least. Empty as above.
    public static Optional<Instant> nextUnaskedMoment(Person person, Collection<Instant> received, Instant now) {
        return WorkingTime.of(person).flatMap(time -> {
            var days = received.stream()
                    .map(moment -> moment.atZone(time.zone()).toLocalDate())
                    .toList();
            LocalDate today = now.atZone(time.zone()).toLocalDate();
            return Stream.iterate(today, day -> day.plusDays(1))
                    .limit(DAYS_AHEAD)
                    .filter(day -> hasRoom(day, days))
                    .flatMap(day -> firstMomentOn(day, time, now).stream())
                    .findFirst();
        });
    }

    private static boolean hasRoom(LocalDate day, List<LocalDate> received) {
        LocalDate weekAgo = day.minusDays(DAYS_IN_A_WEEK);
        return received.stream().filter(day::equals).count() < A_DAY
                && received.stream()
                                .filter(other -> other.isAfter(weekAgo) && !other.isAfter(day))
                                .count()
                        < A_WEEK;
    }

    private static Optional<Instant> firstMomentOn(LocalDate day, WorkingTime time, Instant now) {
        Instant midnight = day.atStartOfDay(time.zone()).toInstant();
        Instant next = day.plusDays(1).atStartOfDay(time.zone()).toInstant();
        return time.between(midnight.isAfter(now) ? midnight : now, next).stream()
                .map(WorkingHours::start)
                .findFirst();
    }

    /// The first moment from `now` on, within two weeks, that lies in everybody's working hours; whoever's zone is
    /// unknown is not waited for. Empty where there is none.
    public static Optional<Instant> nextSharedMoment(Collection<Person> people, Instant now) {
        Instant end = now.plusSeconds(DAYS_AHEAD * 86_400L);
        return people.stream()
                .flatMap(person -> WorkingTime.of(person).stream())
                .map(time -> time.between(now, end))
                .reduce(QuietRules::shared)
                .map(hours -> hours.stream().map(WorkingHours::start).findFirst())
                .orElse(Optional.of(now));
    }

    /// Where both lists have something, in order.
    public static List<WorkingHours> shared(List<WorkingHours> one, List<WorkingHours> other) {
        return one.stream()
                .flatMap(mine -> other.stream().flatMap(theirs -> mine.shared(theirs).stream()))
                .toList();
    }

    /// Of the usual week; empty for days off.
    public static Optional<WorkingHours> workingHours(ZoneId zone, LocalDate day) {
        return WorkingWeek.USUAL.beginningOn(day, zone);
    }
}
