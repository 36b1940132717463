package dev.percolate.episode;

import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/// The one emoji by which people of a workspace may note a conversation, where it chose one.
public interface ChosenEmojis {
    /// Its name without colons.
    Optional<String> of(WorkspaceId workspace);

    /// Instead of any other.
    void choose(WorkspaceId workspace, String emoji, Instant now);

    void chooseNone(WorkspaceId workspace);
}
