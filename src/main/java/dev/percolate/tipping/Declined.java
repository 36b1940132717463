package dev.percolate.tipping;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/// Who does not want to be asked such questions. Nobody else ever sees who.
public interface Declined {
    /// Until the transaction ends they neither decline nor are asked by anybody else.
    void hold(WorkspaceId workspace, PersonId person);

    Set<PersonId> among(WorkspaceId workspace, Collection<PersonId> people);

    /// Twice is once.
    void decline(WorkspaceId workspace, PersonId person, Instant now);

    void acceptAgain(WorkspaceId workspace, PersonId person);
}
