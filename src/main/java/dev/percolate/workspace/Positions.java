package dev.percolate.workspace;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/// What is known of people's positions, as it was last read or uploaded: Slack is never asked for it here.
///
/// One source may say that A reports to B and the other that B reports to A: whoever follows managers
/// upwards stops at somebody they have seen.
public interface Positions {
    /// Those of whom nothing is known are missing from the result.
    Map<PersonId, Position> of(WorkspaceId workspace, Collection<PersonId> people);

    /// Has these people's profiles read from Slack in the background, over the next hours, and again about
    /// every week for as long as somebody keeps wanting them. To be called whenever their positions matter;
    /// calling it often costs little.
    void wanted(WorkspaceId workspace, Collection<PersonId> people, Instant now);
}
