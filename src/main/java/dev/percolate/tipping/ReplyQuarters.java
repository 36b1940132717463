package dev.percolate.tipping;

import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import java.util.List;
import java.util.Optional;

/// The quarters whose totals are kept.
public interface ReplyQuarters {
    /// False where it was kept before: what was counted never changes.
    boolean keep(ReplyQuarter counted);

    Optional<Quarter> latest(WorkspaceId workspace);

    /// Those from this one on, in order.
    List<ReplyQuarter> since(WorkspaceId workspace, Quarter first);
}
