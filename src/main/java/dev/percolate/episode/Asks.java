package dev.percolate.episode;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who asked to have a conversation in both logs. Those that were taken back stay among them, and say so.
public interface Asks {
    /// False, and nothing kept, where it was asked about this view before.
    boolean add(Ask ask);

    Optional<Ask> find(WorkspaceId workspace, UUID id);

    /// The one about this view of somebody.
    Optional<Ask> about(WorkspaceId workspace, PersonId from, UUID view);

    /// Those about what one person noted about another, latest first.
    List<Ask> between(WorkspaceId workspace, PersonId from, PersonId to);

    /// Those that reached somebody after `since`, latest first.
    List<Ask> arrivedAt(WorkspaceId workspace, PersonId to, Instant since);

    /// Those that somebody asked, latest first.
    List<Ask> askedBy(WorkspaceId workspace, PersonId from, int limit);

    /// Does nothing where it did before.
    void arrived(WorkspaceId workspace, UUID id, Instant at);

    void setAside(WorkspaceId workspace, UUID id, Instant at);

    /// Does nothing where it did before.
    void withdraw(Ask ask, Instant at);

    /// Removes what the person asked, and what they were asked.
    void forget(WorkspaceId workspace, PersonId person);
}
