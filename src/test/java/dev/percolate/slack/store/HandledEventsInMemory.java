package dev.percolate.slack.store;

import dev.percolate.slack.HandledEvents;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class HandledEventsInMemory implements HandledEvents {
    private final Map<List<String>, Instant> seen = new HashMap<>();

    @Override
    public synchronized boolean remember(WorkspaceId workspace, String event, Instant seenAt) {
        return seen.putIfAbsent(List.of(workspace.value(), event), seenAt) == null;
    }

    @Override
    public synchronized void forgetSeenBefore(Instant before) {
        seen.values().removeIf(at -> at.isBefore(before));
    }
}
