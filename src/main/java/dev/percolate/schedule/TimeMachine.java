package dev.percolate.schedule;

import java.time.Duration;
import java.time.Instant;

/// Moves domain time ahead, in the sandbox and in tests; never back.
///
/// On the way it stops at each instant at which something is due, runs the routines there and drains the backlogs, so
/// that a week that passes in a second has the same consequences as a week that passes in a week.
public interface TimeMachine {
    /// Returns the domain time reached.
    Instant pass(Duration duration);

    /// Refuses a target in the past with an `IllegalArgumentException`.
    Instant moveTo(Instant target);
}
