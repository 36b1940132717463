package dev.percolate.workspace.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("position")
record PositionRow(String workspaceId, @Id String personId, String source, byte[] sealed, Instant since) {
    static final String SLACK = "SLACK";
    static final String LISTED = "LISTED";
}
