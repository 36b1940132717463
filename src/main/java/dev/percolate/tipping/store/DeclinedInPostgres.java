package dev.percolate.tipping.store;

import dev.percolate.tipping.Declined;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

@Singleton
class DeclinedInPostgres implements Declined {
    private final DeclinedTable table;

    DeclinedInPostgres(DeclinedTable table) {
        this.table = table;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(WorkspaceId workspace, PersonId person) {
        table.hold("questions/" + workspace + "/" + person);
    }

    @Override
    public Set<PersonId> among(WorkspaceId workspace, Collection<PersonId> people) {
        return table.among(workspace.value(), People.joined(people)).stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
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
