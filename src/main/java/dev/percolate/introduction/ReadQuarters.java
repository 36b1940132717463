package dev.percolate.introduction;

import dev.percolate.workspace.Quarter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The last quarters of a circle that are over. Who may see them, whoever asks has to know.
@Singleton
public final class ReadQuarters {
    public static final int A_YEAR = 4;

    private final CountedQuarters quarters;
    private final CircleClocks clocks;

    ReadQuarters(CountedQuarters quarters, CircleClocks clocks) {
        this.quarters = quarters;
        this.clocks = clocks;
    }

    /// The latest first; `clock` is the one they begin and end on.
    public record Year(ZoneId clock, List<PastQuarter> quarters) {}

    public Year last(Circle circle, Instant now) {
        ZoneId zone = clocks.of(circle);
        List<Quarter> over = Stream.iterate(Quarter.of(now, zone).previous(), Quarter::previous)
                .limit(A_YEAR)
                .toList();
        Map<Quarter, Totals> counted = quarters.since(circle, over.getLast()).stream()
                .collect(Collectors.toMap(CountedQuarter::quarter, CountedQuarter::totals));
        return new Year(
                zone, over.stream().map(one -> past(one, counted, zone, now)).toList());
    }

    /// One in which nothing was proposed is not kept; it looks like one of too few.
    private static PastQuarter past(Quarter quarter, Map<Quarter, Totals> counted, ZoneId zone, Instant now) {
        Instant at = CountQuarter.countedAt(quarter, zone);
        return at.isAfter(now) && !counted.containsKey(quarter)
                ? new PastQuarter.Awaited(quarter, at)
                : new PastQuarter.Counted(quarter, counted.getOrDefault(quarter, Totals.HELD));
    }
}
