package dev.percolate.episode;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who thanked whom, for which conversation. Never the words.
public interface ThankYous {
    /// False, and nothing kept, where the sender has thanked them that day, or there is one of this id.
    boolean add(ThankYou thankYou);

    Optional<ThankYou> find(WorkspaceId workspace, UUID id);

    /// Those of both people to each other.
    List<ThankYou> ofTie(Tie tie);

    /// Latest first.
    List<ThankYou> sentBy(WorkspaceId workspace, PersonId from, int limit);

    /// Those that reached somebody, latest first.
    List<ThankYou> arrivedAt(WorkspaceId workspace, PersonId to, int limit);

    /// False where it did before.
    boolean arrived(WorkspaceId workspace, UUID id, Instant at);

    /// Everybody who thanked the person, or whom they did.
    Set<PersonId> known(WorkspaceId workspace, PersonId person);

    /// Removes those that the person sent or received.
    void forget(WorkspaceId workspace, PersonId person);
}
