package dev.percolate.workspace;

import java.util.Collection;
import java.util.Map;

/// What is known of people's positions, as it was last read or uploaded: Slack is never asked for it here.
public interface Positions {
    /// Those of whom nothing is known are missing from the result.
    Map<PersonId, Position> of(WorkspaceId workspace, Collection<PersonId> people);
}
