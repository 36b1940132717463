package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When each person of an introduction is asked whether they met, and what they said. Instants are domain time.
public interface CheckIns {
    /// Asks the person then, instead of any time planned before.
    void plan(WorkspaceId workspace, UUID introduction, PersonId person, Instant at);

    /// Due by `now`, of all workspaces, in order, those after `last` only.
    List<Due> due(Instant now, @Nullable Due last, int limit);

    Optional<Instant> nextDue();

    /// The person is being asked now; false where they were asked or are no longer to be.
    boolean asked(Due due);

    /// How often the person was asked.
    int timesAsked(WorkspaceId workspace, UUID introduction, PersonId person);

    /// Keeps what the person says, instead of what they said before, and asks no more; null takes it back.
    void report(WorkspaceId workspace, UUID introduction, PersonId person, @Nullable Report report, Instant now);

    record Due(WorkspaceId workspace, UUID introduction, PersonId person, Instant at) {}
}
