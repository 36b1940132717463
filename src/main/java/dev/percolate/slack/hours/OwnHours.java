package dev.percolate.slack.hours;

import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// Somebody's week, and on which clock.
record OwnHours(WorkingWeek week, Clock clock) {
    sealed interface Clock {
        record In(ZoneId zone) implements Clock {}

        /// Slack doesn't say.
        record Unknown() implements Clock {}

        /// Slack cannot be asked just now.
        record NotAsked() implements Clock {}
    }

    boolean areUsual() {
        return week.equals(WorkingWeek.USUAL);
    }

    /// When they begin next; empty while they last.
    Optional<Instant> nextBeginning(Instant now) {
        return switch (clock) {
            case Clock.In(var zone) ->
                new WorkingTime(zone, week).nextMoment(now).filter(now::isBefore);
            case Clock.Unknown(), Clock.NotAsked() -> Optional.empty();
        };
    }
}
