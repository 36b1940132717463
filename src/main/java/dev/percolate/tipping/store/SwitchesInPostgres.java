package dev.percolate.tipping.store;

import dev.percolate.tipping.Stops;
import dev.percolate.tipping.Switches;
import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/// `percolate.questions`: whether they are on from the start, as in the sandbox.
@Singleton
@Transactional
class SwitchesInPostgres implements Switches, Stops {
    private final SwitchTable table;
    private final boolean fromTheStart;

    SwitchesInPostgres(SwitchTable table, @Value("${percolate.questions:false}") boolean fromTheStart) {
        this.table = table;
        this.fromTheStart = fromTheStart;
    }

    @Override
    public Set of(WorkspaceId workspace) {
        return table.find(workspace.value()).map(SwitchRow::set).orElseGet(() -> new Set(fromTheStart, false));
    }

    @Override
    public void turn(WorkspaceId workspace, Set to, Instant now) {
        table.turn(workspace.value(), to.questions(), to.byChance(), now);
    }

    @Override
    public void stop(WorkspaceId workspace, Quarter because, Instant now) {
        table.stop(workspace.value(), because.firstDay(), now);
    }

    @Override
    public Optional<Quarter> stoppedFor(WorkspaceId workspace) {
        return table.stoppedFor(workspace.value()).map(Quarter::of);
    }
}
