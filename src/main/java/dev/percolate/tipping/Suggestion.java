package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody says openly that they would call it mentoring, and the other is asked whether they would, too. A *rather
/// not*, a silence and a message that never came are the same to whoever suggested it.
public record Suggestion(
        WorkspaceId workspace,
        UUID id,
        PersonId from,
        PersonId to,
        Instant sentAt,
        @Nullable Instant arrivedAt) {
    public Tie tie() {
        return new Tie(workspace, from, to);
    }
}
