package dev.percolate.tipping.store;

import dev.percolate.episode.Tie;
import dev.percolate.tipping.NamedTie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("named_tie")
record NamedTieRow(
        String workspaceId,
        @Id String oneId,
        String otherId,
        @Nullable Instant namedAt,
        @Nullable Integer conversations,
        @Nullable LocalDate since) {
    Tie tie() {
        return new Tie(new WorkspaceId(workspaceId), new PersonId(oneId), new PersonId(otherId));
    }

    NamedTie named() {
        return new NamedTie(
                tie(),
                Objects.requireNonNull(namedAt),
                Objects.requireNonNull(conversations),
                Objects.requireNonNull(since));
    }
}
