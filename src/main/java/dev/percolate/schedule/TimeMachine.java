package dev.percolate.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Moves domain time ahead, in the sandbox and in tests; never back.
///
/// On the way it stops at each instant at which something is due, runs the routines there and drains the backlogs, so
/// that a week that passes in a second has the same consequences as a week that passes in a week.
public interface TimeMachine {
    /// Returns the domain time reached.
    Instant pass(Duration duration);

    /// Refuses a target in the past with an `IllegalArgumentException`.
    Instant moveTo(Instant target);

    /// Moves to the next instant at which something happens that people notice, and returns the domain time reached;
    /// empty where nothing is due, and then it stays where it is.
    Optional<Instant> passToNext();

    /// What people will notice next, the soonest first. Each routine and backlog tells only the next instant it knows.
    List<Due> agenda(int most);

    /// `at` has passed where it is being done just now. What reads the same and is due at once is one entry.
    record Due(Instant at, String what) {}
}
