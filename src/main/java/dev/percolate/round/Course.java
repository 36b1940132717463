package dev.percolate.round;

import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When what happens in a round that begins at a moment. The second wave is null where the next round begins before it
/// could end.
public record Course(Instant begins, @Nullable Instant secondWave, Instant closes, Instant next) {
    /// Long enough that whoever was told late, on another clock, has two working days as well.
    private static final int WORKING_DAYS_TO_ANSWER = 4;

    /// Until what the second wave brought has ended, too.
    private static final int WORKING_DAYS_TO_CLOSE = 4;

    /// Of a round that begins now.
    public static Course beginning(RoundPlan plan, Instant now) {
        var time = new WorkingTime(plan.zone(), WorkingWeek.USUAL);
        Instant next = plan.nextAfter(now);
        Instant secondWave = time.daysAfter(WORKING_DAYS_TO_ANSWER, now);
        Instant closes = time.daysAfter(WORKING_DAYS_TO_CLOSE, secondWave);
        return closes.isBefore(next)
                ? new Course(now, secondWave, closes, next)
                : new Course(now, null, secondWave, next);
    }
}
