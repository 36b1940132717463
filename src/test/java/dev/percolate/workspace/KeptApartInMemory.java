package dev.percolate.workspace;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

public final class KeptApartInMemory implements KeptApart {
    private final Set<Entry> entries = new HashSet<>();

    private record Entry(WorkspaceId workspace, PersonId owner, PersonId other) {}

    @Override
    public void keepApart(WorkspaceId workspace, PersonId owner, PersonId other, Instant now) {
        entries.add(new Entry(workspace, owner, other));
    }

    @Override
    public void allowAgain(WorkspaceId workspace, PersonId owner, PersonId other) {
        entries.remove(new Entry(workspace, owner, other));
    }

    @Override
    public Set<PersonId> listOf(WorkspaceId workspace, PersonId owner) {
        return entries.stream()
                .filter(entry -> entry.workspace.equals(workspace) && entry.owner.equals(owner))
                .map(Entry::other)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> apartFrom(WorkspaceId workspace, PersonId person) {
        var apart = listOf(workspace, person);
        entries.stream()
                .filter(entry -> entry.workspace.equals(workspace) && entry.other.equals(person))
                .map(Entry::owner)
                .forEach(apart::add);
        return apart;
    }
}
