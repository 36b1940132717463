package dev.percolate.tipping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The filter's clock: Monday to Friday without what is known to be off, so that a shutdown doesn't look
/// like a tie that grows cold. It counts from noon to noon, in half days, in about constant time.
///
/// Absences that overlap are merged first: taken off twice, they would let time run backwards.
public final class OperationalDays {
    public static final OperationalDays ALL = without(List.of());

    private static final int HALVES_A_WEEK = 14;
    private static final int WORKED_HALVES_A_WEEK = 10;
    /// The first day that is counted from, a Thursday, is so far into its week.
    private static final int INTO_ITS_WEEK = 6;

    private final long[] from;
    private final long[] until;
    /// The working half days in all absences before this one.
    private final long[] lost;

    private OperationalDays(List<DaysOff> merged) {
        from = merged.stream().mapToLong(DaysOff::from).toArray();
        until = merged.stream().mapToLong(DaysOff::until).toArray();
        lost = new long[merged.size() + 1];
        for (int i = 0; i < merged.size(); i++) {
            lost[i + 1] = lost[i] + weekdayHalves(until[i]) - weekdayHalves(from[i]);
        }
    }

    public static OperationalDays without(Collection<DaysOff> off) {
        List<DaysOff> merged = new ArrayList<>();
        for (DaysOff next :
                off.stream().sorted(Comparator.comparingLong(DaysOff::from)).toList()) {
            if (!merged.isEmpty() && next.from() <= merged.getLast().until()) {
                DaysOff last = merged.removeLast();
                merged.add(new DaysOff(last.from(), Math.max(last.until(), next.until())));
            } else {
                merged.add(next);
            }
        }
        return new OperationalDays(merged);
    }

    /// How many working half days lie between the noon of one day and that of another; none where the other
    /// is before.
    public int halvesBetween(LocalDate earlier, LocalDate later) {
        return Math.toIntExact(Math.max(0, worked(DaysOff.noon(later)) - worked(DaysOff.noon(earlier))));
    }

    private long worked(long half) {
        int next = Arrays.binarySearch(from, half);
        int begun = next < 0 ? -next - 1 : next;
        long off = lost[begun];
        if (begun > 0 && half < until[begun - 1]) {
            off -= weekdayHalves(until[begun - 1]) - weekdayHalves(half);
        }
        return weekdayHalves(half) - off;
    }

    /// From an arbitrary Monday up to that half day.
    private static long weekdayHalves(long half) {
        long sinceMonday = half + INTO_ITS_WEEK;
        return Math.floorDiv(sinceMonday, HALVES_A_WEEK) * WORKED_HALVES_A_WEEK
                + Math.min(WORKED_HALVES_A_WEEK, Math.floorMod(sinceMonday, HALVES_A_WEEK));
    }
}
