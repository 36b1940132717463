package dev.percolate.tipping;

import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When the ties of each workspace were looked at.
public interface Looks {
    /// Of every workspace that has ties, or had some when they were looked at.
    List<Look> all();

    void looked(WorkspaceId workspace, Instant at);

    /// The first time and the last, null where it has not been.
    record Look(
            WorkspaceId workspace,
            @Nullable Instant first,
            @Nullable Instant last) {}
}
