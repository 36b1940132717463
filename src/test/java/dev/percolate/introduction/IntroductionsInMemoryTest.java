package dev.percolate.introduction;

import dev.percolate.workspace.WorkspaceId;
import java.util.UUID;

final class IntroductionsInMemoryTest implements IntroductionsContract {
    private final IntroductionsInMemory introductions = new IntroductionsInMemory();

    @Override
    public Introductions introductions() {
        return introductions;
    }

    @Override
    public void close(WorkspaceId workspace, UUID id) {
        introductions.close(workspace, id);
    }
}
