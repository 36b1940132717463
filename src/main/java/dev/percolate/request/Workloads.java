package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/// How much is asked of people in one of the ways in which that happens; [Capacity] takes all of them together.
public interface Workloads {
    /// What these people have taken on or are being asked since then; those with nothing are missing.
    Map<PersonId, Workload> workloads(WorkspaceId workspace, Collection<PersonId> people, Instant since);
}
