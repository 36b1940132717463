package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/// Who does not want to be asked because a colleague thought of them. Nobody else learns of it, and to
/// whoever has the idea it looks like one that came to nothing (promise 2).
public interface IdeasDeclined {
    /// Doing it again changes nothing.
    void decline(WorkspaceId workspace, PersonId person, Instant now);

    void allow(WorkspaceId workspace, PersonId person);

    /// Since when; empty where they may be asked.
    Optional<Instant> since(WorkspaceId workspace, PersonId person);
}
