package dev.percolate.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What has been called how often, counted for every node together. Times are wall time.
public interface CallRates {
    /// Counts one call under this key; where it is one too many it is not counted there, and the answer says
    /// how long to wait.
    Optional<Duration> take(String key, CallRate rate, Instant now);

    /// Forgets what has been earned back before then.
    void forget(Instant before);
}
