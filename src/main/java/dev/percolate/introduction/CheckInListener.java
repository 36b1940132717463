package dev.percolate.introduction;

import java.time.Instant;

/// Hears what somebody says about whether they met. Called in the transaction that keeps it.
public interface CheckInListener {
    void checkedIn(CheckedIn checkedIn, Instant now);
}
