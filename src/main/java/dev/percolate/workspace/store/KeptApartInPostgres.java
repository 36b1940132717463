package dev.percolate.workspace.store;

import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Singleton
final class KeptApartInPostgres implements KeptApart {
    private final KeptApartTable table;

    KeptApartInPostgres(KeptApartTable table) {
        this.table = table;
    }

    @Override
    public void keepApart(WorkspaceId workspace, PersonId owner, PersonId other, Instant now) {
        table.add(workspace.value(), owner.value(), other.value(), now);
    }

    @Override
    public void allowAgain(WorkspaceId workspace, PersonId owner, PersonId other) {
        table.remove(workspace.value(), owner.value(), other.value());
    }

    @Override
    public Map<PersonId, Instant> entriesOf(WorkspaceId workspace, PersonId owner) {
        return table.listOf(workspace.value(), owner.value()).stream()
                .collect(Collectors.toUnmodifiableMap(row -> new PersonId(row.otherId()), KeptApartRow::since));
    }

    @Override
    public Set<PersonId> apartFrom(WorkspaceId workspace, PersonId person) {
        return table.apartFrom(workspace.value(), person.value()).stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<PersonId, Set<PersonId>> everybody(WorkspaceId workspace) {
        Map<PersonId, Set<PersonId>> apart = new HashMap<>();
        for (var row : table.all(workspace.value())) {
            var owner = new PersonId(row.ownerId());
            var other = new PersonId(row.otherId());
            apart.computeIfAbsent(owner, _ -> new HashSet<>()).add(other);
            apart.computeIfAbsent(other, _ -> new HashSet<>()).add(owner);
        }
        return apart;
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId owner) {
        table.removeAll(workspace.value(), owner.value());
    }
}
