package dev.percolate.tipping;

import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;

/// Whether people of a workspace are asked at all, and whether some are by chance, too. Both are off until an admin
/// turns them on; in the sandbox questions are on from the start.
public interface Switches {
    record Set(boolean questions, boolean byChance) {}

    Set of(WorkspaceId workspace);

    void turn(WorkspaceId workspace, Set to, Instant now);
}
