package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public interface Introductions {
    /// Keeps a new, open introduction; false, and nothing kept, where one of its people has another open one in the
    /// circle. Waits for whoever is about to open one with the same people.
    boolean open(Introduction introduction);

    Optional<Introduction> find(WorkspaceId workspace, UUID id);

    Optional<Introduction> openOf(Circle circle, PersonId person);

    /// Everybody who has an open introduction in the circle.
    Set<PersonId> busyIn(Circle circle);

    /// Everybody the person was ever introduced to in this workspace, once for each time.
    List<Encounter> encountersOf(WorkspaceId workspace, PersonId person);

    /// False where the introduction is not open, is not the person's, or has this answer already.
    boolean reply(WorkspaceId workspace, UUID id, PersonId person, Reply reply, Instant now);

    record Encounter(PersonId other, Instant openedAt, boolean open) {}
}
