package dev.percolate.outbox.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/// Which message it was.
@MappedEntity("outbox_message")
record NameRow(String workspaceId, @Id UUID id) {}
