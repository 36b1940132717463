package dev.percolate.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Whose positions are to be read from Slack's profiles, and what was read there. [Positions#wanted] puts
/// people here.
public interface PositionReadings {
    /// Those whose profile is to be read by `now`, longest due first.
    List<PersonId> due(WorkspaceId workspace, Instant now, int atMost);

    /// When the next one is to be read; empty where nobody is wanted.
    Optional<Instant> nextDue(WorkspaceId workspace);

    /// What their profile says, instead of what it said before, and when it is to be read next. Of somebody
    /// who is not wanted any more, for instance because they have just erased their data, nothing is kept.
    void keep(WorkspaceId workspace, PersonId person, PositionFacts facts, Instant now, Instant next);

    /// Whoever is to be read before `until` is to be read then.
    void postpone(WorkspaceId workspace, Instant until);

    /// This one is to be read then; what is known of them stays.
    void postpone(WorkspaceId workspace, PersonId person, Instant until);

    /// Forgets whom nobody has wanted since `lastWanted`, with all that was read of them. Returns how many.
    long lapse(WorkspaceId workspace, Instant lastWanted);
}
