package dev.percolate.tipping.store;

import dev.percolate.tipping.Looks;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

@Singleton
final class LooksInPostgres implements Looks {
    private final LookTable table;

    LooksInPostgres(LookTable table) {
        this.table = table;
    }

    @Override
    public List<Look> all() {
        return table.all().stream().map(LookRow::look).toList();
    }

    @Override
    public void looked(WorkspaceId workspace, Instant at) {
        table.looked(workspace.value(), at);
    }
}
