package dev.percolate.outbox.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/// An unasked message that could leave now.
@MappedEntity("outbox_message")
record DueRow(@Id UUID id, String urgency) {}
