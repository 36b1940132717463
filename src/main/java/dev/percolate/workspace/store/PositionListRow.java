package dev.percolate.workspace.store;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionList;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("position_list")
record PositionListRow(
        @Id String workspaceId,
        String uploadId,
        String uploadedBy,
        Instant uploadedAt,
        int people,
        int departments,
        int places,
        int withManager,
        int withSince,
        int withLevel) {
    PositionList list() {
        return new PositionList(
                uploadId,
                new PersonId(uploadedBy),
                uploadedAt,
                new PositionList.Figures(people, departments, places, withManager, withSince, withLevel));
    }
}
