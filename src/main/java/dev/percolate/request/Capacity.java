package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.util.Collection;
import java.util.Map;

/// How many requests people would take on in thirty days, as they said. Asks only our own database.
public interface Capacity {
    /// Of somebody who has not said.
    int USUAL = 1;

    /// Those who have not said may be missing.
    Map<PersonId, Integer> inThirtyDays(WorkspaceId workspace, Collection<PersonId> people);
}
