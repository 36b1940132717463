package dev.percolate.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Something that has to be looked after now and then. Features offer routines as beans; the schedule wakes each on one
/// node at a time.
///
/// A routine finds what is due at `now` in its own tables and does it; being woken twice, late or at once by two nodes
/// does no harm.
public interface Routine {
    /// Unique, `feature.verb`, and kept for ever: the schedule remembers routines by it.
    String name();

    /// How often to look, in wall time.
    Duration every();

    /// When, in domain time, there will next be something to do; at or before `now` means there is something already.
    /// Empty when nothing is waiting. Only a [TimeMachine] asks.
    Optional<Instant> nextDue(Instant now);

    void run(Instant now);

    /// What happens to people when it is due, as a short line for a calendar that everybody reads: never who,
    /// and never what somebody answered (promise 2). Empty where people notice nothing: it runs all the same, but
    /// nobody is told to wait for it.
    default Optional<String> inWords() {
        return Optional.empty();
    }
}
