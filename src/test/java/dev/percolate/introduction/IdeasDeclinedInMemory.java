package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class IdeasDeclinedInMemory implements IdeasDeclined {
    private final Map<Key, Instant> since = new HashMap<>();

    private record Key(WorkspaceId workspace, PersonId person) {}

    @Override
    public void decline(WorkspaceId workspace, PersonId person, Instant now) {
        since.putIfAbsent(new Key(workspace, person), now);
    }

    @Override
    public void allow(WorkspaceId workspace, PersonId person) {
        since.remove(new Key(workspace, person));
    }

    @Override
    public Optional<Instant> since(WorkspaceId workspace, PersonId person) {
        return Optional.ofNullable(since.get(new Key(workspace, person)));
    }
}
