package dev.percolate.tipping;

import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// Counts the replies of a quarter once, four weeks after its end, and keeps no more of them than their figures. Where
/// they were a nuisance, questions end there: at this hour and no other, so that nobody can tell from it whose answer
/// was the last.
@Singleton
@Transactional
class CountQuarter {
    static final ZoneId CLOCK = ZoneOffset.UTC;
    private static final Duration AFTER_ITS_END = Duration.ofDays(28);

    private final ClosedQuestions questions;
    private final ReplyQuarters quarters;
    private final Stops stops;

    CountQuarter(ClosedQuestions questions, ReplyQuarters quarters, Stops stops) {
        this.questions = questions;
        this.quarters = quarters;
        this.stops = stops;
    }

    static Instant countedAt(Quarter quarter) {
        return quarter.ends(CLOCK).plus(AFTER_ITS_END);
    }

    /// Of two nodes that count at once, one keeps it.
    void count(WorkspaceId workspace, Quarter quarter, Instant now) {
        var closed = questions.closedIn(workspace, quarter);
        if (!quarters.keep(
                new ReplyQuarter(workspace, quarter, totals(closed, Origin.DETECTOR), totals(closed, Origin.CHANCE)))) {
            return;
        }
        if (Nuisance.isIn(closed)) {
            stops.stop(workspace, quarter, now);
        }
        questions.wipe(workspace, quarter);
    }

    private static ReplyTotals totals(List<ClosedQuestion> closed, Origin origin) {
        return ReplyTotals.of(
                closed.stream().filter(question -> question.origin() == origin).toList());
    }
}
