package dev.percolate.introduction;

import dev.percolate.introduction.Introductions.Due;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When people who were brought together are reminded, once, to choose a time. None is due any more once they agreed on
/// one. Instants are domain time.
public interface Reminders {
    void plan(WorkspaceId workspace, UUID introduction, Instant at);

    /// Due by `now`, of all workspaces, in order, those after `last` only.
    List<Due> due(Instant now, @Nullable Due last, int limit);

    Optional<Instant> nextDue();

    /// They are being reminded now; false where they were, or have agreed on a time.
    boolean reminded(Due due);
}
