package dev.percolate.tipping.store;

import dev.percolate.tipping.Looks.Look;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("tipping_look")
record LookRow(
        @Id String workspaceId,
        @Nullable Instant firstAt,
        @Nullable Instant lastAt) {
    Look look() {
        return new Look(new WorkspaceId(workspaceId), firstAt, lastAt);
    }
}
