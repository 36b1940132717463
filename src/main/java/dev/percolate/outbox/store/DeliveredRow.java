package dev.percolate.outbox.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// What listeners hear of a message that has ended as delivered.
@MappedEntity("outbox_message")
record DeliveredRow(String workspaceId, @Id String onceKey, String deliveredChannel, Instant endedAt) {}
