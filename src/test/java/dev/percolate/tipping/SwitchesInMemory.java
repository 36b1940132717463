package dev.percolate.tipping;

import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class SwitchesInMemory implements Switches, Stops {
    private final boolean fromTheStart;
    private final Map<WorkspaceId, Set> sets = new HashMap<>();
    private final Map<WorkspaceId, Quarter> stopped = new HashMap<>();

    public SwitchesInMemory() {
        this(false);
    }

    public SwitchesInMemory(boolean fromTheStart) {
        this.fromTheStart = fromTheStart;
    }

    @Override
    public Set of(WorkspaceId workspace) {
        return sets.getOrDefault(workspace, new Set(fromTheStart, false));
    }

    @Override
    public void turn(WorkspaceId workspace, Set to, Instant now) {
        sets.put(workspace, to);
        if (to.questions()) {
            stopped.remove(workspace);
        }
    }

    @Override
    public void stop(WorkspaceId workspace, Quarter because, Instant now) {
        var set = sets.get(workspace);
        if (set == null || set.questions()) {
            sets.put(workspace, new Set(false, set != null && set.byChance()));
            stopped.put(workspace, because);
        }
    }

    @Override
    public Optional<Quarter> stoppedFor(WorkspaceId workspace) {
        return Optional.ofNullable(stopped.get(workspace));
    }
}
