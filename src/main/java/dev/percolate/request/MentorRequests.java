package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people ask for, and whom. Of the people it names, those who erased their data are someone who left.
public interface MentorRequests extends Workloads {
    /// Until the transaction ends nobody else holds any of these people: who asks the same person at once, or sends the
    /// same person's requests, sees the other.
    void holdPeople(WorkspaceId workspace, Collection<PersonId> people);

    /// In the place of the draft the person may have.
    void keepDraft(MentorRequest draft);

    Optional<MentorRequest> draftOf(WorkspaceId workspace, PersonId requester);

    Optional<MentorRequest> find(WorkspaceId workspace, UUID id);

    /// The same, with the weeks people say they work; until the transaction ends nobody else changes it.
    Optional<MentorRequest> hold(WorkspaceId workspace, UUID id);

    /// What became of one that is held.
    void save(MentorRequest request, Instant now);

    void remove(WorkspaceId workspace, UUID id);

    int openOf(WorkspaceId workspace, PersonId requester);

    /// Without a draft; open ones first, then the latest.
    List<MentorRequest> latestOf(WorkspaceId workspace, PersonId requester, int limit);

    /// Those in which the one asks the other at this moment.
    List<UUID> askingNow(WorkspaceId workspace, PersonId requester, PersonId asked);

    /// How many of these the person is not brought.
    int silentlyAsking(WorkspaceId workspace, PersonId requester, PersonId asked);

    /// Of those the person was brought, and of those they said yes to in a channel; open ones first, then the latest.
    List<MentorRequest> askedOf(WorkspaceId workspace, PersonId person, int limit);

    /// Those to be looked at by `now`, of all workspaces, in order, those after `last` only.
    List<Due> due(Instant now, @Nullable Due last, int limit);

    Optional<Instant> nextDue();

    /// Deletes the texts, of all workspaces, that have been kept for long enough after the end.
    void forgetTexts(Instant now);

    /// Removes what the person asked for, but for those somebody said yes to: there they become someone who left, and
    /// what they wrote is gone. What they were asked and is open becomes one that is not answered.
    void forget(WorkspaceId workspace, PersonId person);

    record Due(WorkspaceId workspace, UUID id, Instant at) {}
}
