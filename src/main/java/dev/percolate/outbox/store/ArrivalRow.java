package dev.percolate.outbox.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/// A message that is there and of which listeners are to be told.
@MappedEntity("outbox_message")
record ArrivalRow(String workspaceId, @Id UUID trace, String deliveredChannel, String deliveredTs, int attempts) {}
