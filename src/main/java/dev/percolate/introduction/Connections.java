package dev.percolate.introduction;

import dev.percolate.introduction.Introductions.Due;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people asked to have introduced, and what came of it. Only whoever asked ever sees it.
public interface Connections {
    /// Until the transaction ends nobody else holds any of these people: two who bring the same person to
    /// others at once see each other, whether or not that person has joined a circle.
    void hold(WorkspaceId workspace, Collection<PersonId> people);

    void keep(Connection connection);

    Optional<Connection> find(WorkspaceId workspace, UUID id);

    /// The one of these two that the introducer asked for and has not heard of yet.
    Optional<Connection> openOf(WorkspaceId workspace, PersonId introducer, Pair pair);

    /// When the introducer asked after `since`, earliest first.
    List<Instant> askedSince(WorkspaceId workspace, PersonId introducer, Instant since);

    /// Latest first.
    List<Connection> latestOf(WorkspaceId workspace, PersonId introducer, int limit);

    /// False where it has an answer already or is not there.
    boolean answer(WorkspaceId workspace, UUID id, Connection.Answer answer);

    /// Those to be answered by `now`, of all workspaces, in order, those after `last` only.
    List<Due> due(Instant now, @Nullable Due last, int limit);

    /// When the first of them is to be answered.
    Optional<Instant> nextDue();

    /// Removes what the person asked for. Where others asked for them they become someone who left: at once
    /// where that was answered, otherwise with the answer, since it would tell before.
    void forget(WorkspaceId workspace, PersonId person);
}
