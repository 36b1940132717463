package dev.percolate.workspace;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class KeptApartInMemory implements KeptApart {
    private final Map<Entry, Instant> entries = new HashMap<>();

    private record Entry(WorkspaceId workspace, PersonId owner, PersonId other) {}

    @Override
    public void keepApart(WorkspaceId workspace, PersonId owner, PersonId other, Instant now) {
        entries.putIfAbsent(new Entry(workspace, owner, other), now);
    }

    @Override
    public void allowAgain(WorkspaceId workspace, PersonId owner, PersonId other) {
        entries.remove(new Entry(workspace, owner, other));
    }

    @Override
    public Map<PersonId, Instant> entriesOf(WorkspaceId workspace, PersonId owner) {
        return entries.entrySet().stream()
                .filter(entry -> isOn(entry.getKey(), workspace, owner))
                .collect(Collectors.toMap(entry -> entry.getKey().other(), Map.Entry::getValue));
    }

    @Override
    public Set<PersonId> apartFrom(WorkspaceId workspace, PersonId person) {
        var apart = new HashSet<>(listOf(workspace, person));
        entries.keySet().stream()
                .filter(entry -> entry.workspace.equals(workspace) && entry.other.equals(person))
                .map(Entry::owner)
                .forEach(apart::add);
        return apart;
    }

    @Override
    public Map<PersonId, Set<PersonId>> everybody(WorkspaceId workspace) {
        return entries.keySet().stream()
                .filter(entry -> entry.workspace.equals(workspace))
                .flatMap(entry -> Stream.of(entry.owner, entry.other))
                .distinct()
                .collect(Collectors.toMap(person -> person, person -> apartFrom(workspace, person)));
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId owner) {
        entries.keySet().removeIf(entry -> isOn(entry, workspace, owner));
    }

    private static boolean isOn(Entry entry, WorkspaceId workspace, PersonId owner) {
        return entry.workspace.equals(workspace) && entry.owner.equals(owner);
    }
}
