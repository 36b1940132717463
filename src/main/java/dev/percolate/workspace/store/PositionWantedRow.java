package dev.percolate.workspace.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("position_wanted")
record PositionWantedRow(String workspaceId, @Id String personId, Instant wantedAt, Instant dueAt) {}
