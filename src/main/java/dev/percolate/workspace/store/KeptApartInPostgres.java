package dev.percolate.workspace.store;

import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
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
    public Set<PersonId> listOf(WorkspaceId workspace, PersonId owner) {
        return people(table.listOf(workspace.value(), owner.value()));
    }

    @Override
    public Set<PersonId> apartFrom(WorkspaceId workspace, PersonId person) {
        return people(table.apartFrom(workspace.value(), person.value()));
    }

    private static Set<PersonId> people(Collection<String> ids) {
        return ids.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
