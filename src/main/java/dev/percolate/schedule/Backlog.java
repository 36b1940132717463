package dev.percolate.schedule;

import java.time.Instant;
import java.util.Optional;

/// Work that follows from routines and drains by itself in wall time, such as the outbox. A [TimeMachine] drains it at
/// every stop, so that what people would have received by then is there.
public interface Backlog {
    /// When, in domain time, the earliest waiting work may be done. Empty when nothing is waiting.
    Optional<Instant> nextDue();

    /// Does everything that is due at `now` and returns when it is done or cannot be done for the time being.
    void drain(Instant now);

    /// As [Routine#inWords].
    default Optional<String> inWords() {
        return Optional.empty();
    }
}
