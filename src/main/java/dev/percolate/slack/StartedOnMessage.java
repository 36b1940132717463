package dev.percolate.slack;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody started a [MessageShortcut]. `author` wrote the message; null where Slack names nobody, as with some of
/// apps.
public record StartedOnMessage(
        WorkspaceId workspace, PersonId person, @Nullable PersonId author, Instant now) {
    public Started anywhere() {
        return new Started(workspace, person, now);
    }
}
