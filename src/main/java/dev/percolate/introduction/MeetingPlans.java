package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/// The times offered to people who were brought together, and who tapped which. Times are domain time, whole minutes.
public interface MeetingPlans {
    void offer(WorkspaceId workspace, UUID introduction, List<Instant> times);

    /// Every time that was offered, with those who tapped it.
    SortedMap<Instant, Set<PersonId>> of(WorkspaceId workspace, UUID introduction);

    /// Every time the person has tapped, latest first.
    List<Instant> tappedBy(WorkspaceId workspace, PersonId person);

    /// False where it was not offered or the person has tapped it already.
    boolean tap(WorkspaceId workspace, UUID introduction, PersonId person, Instant time);

    /// False where the person has not tapped it.
    boolean takeBack(WorkspaceId workspace, UUID introduction, PersonId person, Instant time);

    /// The introduction's meeting is at this time; false where they agreed on one before.
    boolean agree(WorkspaceId workspace, UUID introduction, Instant time);
}
