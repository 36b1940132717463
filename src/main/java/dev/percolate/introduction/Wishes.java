package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// Whom people would like to be introduced to again. One alone changes nothing and is shown to nobody but whoever
/// wishes it (promise 2).
public interface Wishes {
    void wish(WorkspaceId workspace, PersonId person, PersonId other, Instant now);

    void takeBack(WorkspaceId workspace, PersonId person, PersonId other);

    /// Those of one person, and since when.
    Map<PersonId, Instant> of(WorkspaceId workspace, PersonId person);

    /// The pairs of which both wish it.
    Set<Pair> mutual(WorkspaceId workspace);

    /// Those between any two of these people are fulfilled.
    void end(WorkspaceId workspace, Collection<Pair> pairs);

    /// The person's own, and those that name them.
    void forget(WorkspaceId workspace, PersonId person);
}
