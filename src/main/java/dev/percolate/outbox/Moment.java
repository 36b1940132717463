package dev.percolate.outbox;

import java.time.Instant;

/// One look at both clocks: `domain` decides what is due or too late, `wall` leases, retries and pacing.
public record Moment(Instant domain, Instant wall) {}
