package dev.percolate.tipping;

import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import java.util.List;

/// Questions of which there is nothing more to come.
public interface ClosedQuestions {
    /// Those that reached somebody and closed in that quarter, on the clock of UTC. Without what was erased.
    List<ClosedQuestion> closedIn(WorkspaceId workspace, Quarter quarter);

    /// They are counted: what was answered to them is forgotten, but for when each person may be asked again.
    void wipe(WorkspaceId workspace, Quarter quarter);
}
