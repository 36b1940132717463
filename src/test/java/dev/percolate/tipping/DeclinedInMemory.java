package dev.percolate.tipping;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

public final class DeclinedInMemory implements Declined {
    private final Set<Key> declined = new HashSet<>();

    private record Key(WorkspaceId workspace, PersonId person) {}

    @Override
    public void hold(WorkspaceId workspace, PersonId person) {
        // one thread at a time
    }

    @Override
    public Set<PersonId> among(WorkspaceId workspace, Collection<PersonId> people) {
        return people.stream()
                .filter(person -> declined.contains(new Key(workspace, person)))
                .collect(Collectors.toSet());
    }

    @Override
    public void decline(WorkspaceId workspace, PersonId person, Instant now) {
        declined.add(new Key(workspace, person));
    }

    @Override
    public void acceptAgain(WorkspaceId workspace, PersonId person) {
        declined.remove(new Key(workspace, person));
    }
}
