package dev.percolate.request;

import dev.percolate.request.MentorRequests.Due;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The support that mentors offered to people. What is open and what was accepted counts as taken on by the mentor,
/// whether it was brought to the person or not; nobody is asked by it to mentor.
public interface Approaches extends Workloads {
    /// At most one person has one open before them.
    void add(Approach approach);

    Optional<Approach> find(WorkspaceId workspace, UUID id);

    /// The same; until the transaction ends nobody else changes it.
    Optional<Approach> hold(WorkspaceId workspace, UUID id);

    /// What became of one that is held.
    void save(Approach approach, Instant now);

    /// Open ones in which this person is one of the two, brought to the other or not.
    List<Approach> openNaming(WorkspaceId workspace, PersonId person);

    /// Which of these people have one open before them, or were offered support since then.
    Set<PersonId> offeredSince(WorkspaceId workspace, Collection<PersonId> people, Instant since);

    /// Latest first.
    List<Approach> madeBy(WorkspaceId workspace, PersonId mentor, int limit);

    /// Those the person was brought, latest first.
    List<Approach> broughtTo(WorkspaceId workspace, PersonId person, int limit);

    /// Those to be looked at by `now`, of all workspaces, in order, those after `last` only.
    List<Due> due(Instant now, @Nullable Due last, int limit);

    Optional<Instant> nextDue();

    /// Deletes what was said, of all workspaces, that has been kept for long enough after the end.
    void forgetTexts(Instant now);

    /// Removes what the person offered, but for what somebody accepted: there they become someone who left, as they do
    /// where they were offered support. What is open before them becomes one that is not answered.
    void forget(WorkspaceId workspace, PersonId person);
}
