package dev.percolate.tipping;

import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How people answered in the last quarters that are over, and whether the bot stopped asking because of it. Who may
/// see that, whoever asks has to know.
@Singleton
public final class ReadReplies {
    public static final int A_YEAR = 4;

    private final ReplyQuarters quarters;
    private final Stops stops;

    ReadReplies(ReplyQuarters quarters, Stops stops) {
        this.quarters = quarters;
        this.stops = stops;
    }

    /// The latest first; `stoppedFor` is the quarter because of whose replies the bot asks nobody any more.
    public record Report(List<PastReplies> quarters, Optional<Quarter> stoppedFor) {}

    /// Quarters begin and end on the clock of UTC.
    public sealed interface PastReplies {
        Quarter quarter();

        /// All of it held where nobody was asked.
        record Counted(Quarter quarter, ReplyTotals detector, ReplyTotals chance) implements PastReplies {}

        /// It is counted at that moment.
        record Awaited(Quarter quarter, Instant at) implements PastReplies {}
    }

    public Report last(WorkspaceId workspace, Instant now) {
        List<Quarter> over = Stream.iterate(Quarter.of(now, CountQuarter.CLOCK).previous(), Quarter::previous)
                .limit(A_YEAR)
                .toList();
        Map<Quarter, ReplyQuarter> counted = quarters.since(workspace, over.getLast()).stream()
                .collect(Collectors.toMap(ReplyQuarter::quarter, Function.identity()));
        return new Report(
                over.stream()
                        .map(quarter -> past(quarter, Optional.ofNullable(counted.get(quarter)), now))
                        .toList(),
                stops.stoppedFor(workspace));
    }

    private static PastReplies past(Quarter quarter, Optional<ReplyQuarter> counted, Instant now) {
        Instant at = CountQuarter.countedAt(quarter);
        return counted.<PastReplies>map(one -> new PastReplies.Counted(quarter, one.detector(), one.chance()))
                .orElseGet(() -> at.isAfter(now)
                        ? new PastReplies.Awaited(quarter, at)
                        : new PastReplies.Counted(quarter, ReplyTotals.HELD, ReplyTotals.HELD));
    }
}
