package dev.percolate.slack;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.util.Optional;

/// Links by which somebody takes an [OwnFile] away: each works once, not for long, and for that file alone.
public interface OwnFileLinks {
    /// Not without an address a browser could go to.
    boolean isPossible();

    /// A new link; empty where none is possible.
    Optional<String> link(WorkspaceId workspace, PersonId person, OwnFile file);
}
