package dev.percolate.workspace.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("kept_apart")
record KeptApartRow(String workspaceId, @Id String ownerId, String otherId, Instant since) {}
