package dev.percolate.schedule;

import java.time.Duration;

/// How far domain time runs ahead of the wall clock: in whole microseconds, the same for every node, kept for the next
/// start, and never less than before.
public interface TimeAhead {
    /// Zero as long as nobody moved time.
    Duration read();

    /// Grows to `ahead`, which is positive; false, and nothing changes, where it is as much already.
    boolean growTo(Duration ahead);
}
