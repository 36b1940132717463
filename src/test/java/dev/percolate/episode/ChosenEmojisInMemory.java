package dev.percolate.episode;

import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class ChosenEmojisInMemory implements ChosenEmojis {
    private final Map<WorkspaceId, String> chosen = new ConcurrentHashMap<>();

    @Override
    public Optional<String> of(WorkspaceId workspace) {
        return Optional.ofNullable(chosen.get(workspace));
    }

    @Override
    public void choose(WorkspaceId workspace, String emoji, Instant now) {
        chosen.put(workspace, emoji);
    }

    @Override
    public void chooseNone(WorkspaceId workspace) {
        chosen.remove(workspace);
    }
}
