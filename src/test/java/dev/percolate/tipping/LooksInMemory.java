package dev.percolate.tipping;

import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class LooksInMemory implements Looks {
    private final TieStatesInMemory states;
    private final Map<WorkspaceId, Look> looks = new HashMap<>();

    public LooksInMemory(TieStatesInMemory states) {
        this.states = states;
    }

    @Override
    public List<Look> all() {
        Set<WorkspaceId> workspaces = new HashSet<>(states.workspaces());
        workspaces.addAll(looks.keySet());
        return workspaces.stream()
                .sorted(Comparator.comparing(WorkspaceId::value))
                .map(workspace -> looks.getOrDefault(workspace, new Look(workspace, null, null)))
                .toList();
    }

    @Override
    public void looked(WorkspaceId workspace, Instant at) {
        looks.merge(
                workspace,
                new Look(workspace, at, at),
                (before, _) -> new Look(workspace, before.first(), before.last().isAfter(at) ? before.last() : at));
    }
}
