package dev.percolate.tipping;

import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/// Where the bot turned questions off by itself, until somebody turns them on again by [Switches].
public interface Stops {
    /// Because of what people answered in that quarter. Where they are off already, nothing changes.
    void stop(WorkspaceId workspace, Quarter because, Instant now);

    Optional<Quarter> stoppedFor(WorkspaceId workspace);
}
