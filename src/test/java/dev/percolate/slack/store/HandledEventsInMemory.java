package dev.percolate.slack.store;

import dev.percolate.slack.HandledEvents;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

public final class HandledEventsInMemory implements HandledEvents {
    private final Map<List<String>, Instant> seen = new HashMap<>();

    @Override
    public synchronized Set<String> remember(WorkspaceId workspace, Set<String> events, Instant seenAt) {
        return events.stream()
                .filter(event -> seen.putIfAbsent(List.of(workspace.value(), event), seenAt) == null)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized void forgetSeenBefore(Instant before) {
        seen.values().removeIf(at -> at.isBefore(before));
    }
}
