package dev.percolate.workspace;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The uploaded lists of people's positions, at most one in use in each workspace.
public interface PositionLists {
    Optional<PositionList> inUse(WorkspaceId workspace);

    /// Puts the whole list in the place of the one whose upload was `seen`, null where there was none.
    /// False, and nothing changes, where the one in use is another by now.
    boolean replace(
            WorkspaceId workspace, PositionList list, Map<PersonId, PositionFacts> facts, @Nullable String seen);

    /// Forgets the list of this upload and all it said. False where it is not in use.
    boolean forget(WorkspaceId workspace, String upload);
}
