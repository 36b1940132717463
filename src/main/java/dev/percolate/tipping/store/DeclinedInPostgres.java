package dev.percolate.tipping.store;

import dev.percolate.tipping.Declined;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

@Singleton
final class DeclinedInPostgres implements Declined {
    private final DeclinedTable table;

    DeclinedInPostgres(DeclinedTable table) {
        this.table = table;
    }

    @Override
    public Set<PersonId> among(WorkspaceId workspace, Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).collect(Collectors.joining(","));
        return table.among(workspace.value(), ids).stream().map(PersonId::new).collect(Collectors.toSet());
    }

    @Override
    public void decline(WorkspaceId workspace, PersonId person, Instant now) {
        table.decline(workspace.value(), person.value(), now);
    }

    @Override
    public void acceptAgain(WorkspaceId workspace, PersonId person) {
        table.acceptAgain(workspace.value(), person.value());
    }
}
