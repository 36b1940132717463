package dev.percolate.sandbox;

import java.time.Instant;

/// What the app wants posted later. Both times are domain time.
public record ScheduledMessage(String id, String conversation, Draft draft, Instant postAt, Instant createdAt) {}
