package dev.percolate.workspace.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("working_week")
record WorkingWeekRow(String workspaceId, @Id String personId, byte[] sealed, Instant since) {}
