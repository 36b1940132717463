package dev.percolate.outbox.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// A message somebody received.
@MappedEntity("outbox_message")
record SentRow(@Id String onceKey, Instant endedAt) {}
