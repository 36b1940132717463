package dev.percolate.episode.store;

import dev.percolate.episode.Ask;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("episode_ask")
record AskRow(
        String workspaceId,
        @Id UUID id,
        String fromId,
        String toId,
        UUID viewId,
        LocalDate day,
        Instant askedAt,
        @Nullable Instant arrivedAt,
        @Nullable Instant setAsideAt,
        @Nullable Instant withdrawnAt) {
    Ask ask() {
        return new Ask(
                new WorkspaceId(workspaceId),
                id,
                new PersonId(fromId),
                new PersonId(toId),
                viewId,
                day,
                askedAt,
                arrivedAt,
                setAsideAt,
                withdrawnAt);
    }
}
