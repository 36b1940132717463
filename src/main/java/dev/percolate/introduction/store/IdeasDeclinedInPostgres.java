package dev.percolate.introduction.store;

import dev.percolate.introduction.IdeasDeclined;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

@Singleton
@Transactional
class IdeasDeclinedInPostgres implements IdeasDeclined {
    private final IdeasDeclinedTable table;

    IdeasDeclinedInPostgres(IdeasDeclinedTable table) {
        this.table = table;
    }

    @Override
    public void decline(WorkspaceId workspace, PersonId person, Instant now) {
        table.decline(workspace.value(), person.value(), now);
    }

    @Override
    public void allow(WorkspaceId workspace, PersonId person) {
        table.allow(workspace.value(), person.value());
    }

    @Override
    public Optional<Instant> since(WorkspaceId workspace, PersonId person) {
        return table.since(workspace.value(), person.value());
    }
}
