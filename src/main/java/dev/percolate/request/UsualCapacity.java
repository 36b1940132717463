package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;

/// While nobody can offer anything yet: the same for everybody.
@Singleton
final class UsualCapacity implements Capacity {
    @Override
    public Map<PersonId, Integer> inThirtyDays(WorkspaceId workspace, Collection<PersonId> people) {
        return Map.of();
    }
}
