package dev.percolate.outbox;

import java.time.Instant;

/// Something a person received. `topic` is the first word of its once-key, such as `introduction.proposal`: what it
/// said is gone.
public record SentMessage(String topic, Instant at) {}
