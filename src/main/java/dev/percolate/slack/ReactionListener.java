package dev.percolate.slack;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/// Hears that somebody put one emoji, which a workspace chose for it, under a message. Of all other reactions nobody
/// hears, and nothing is kept (promise 1).
public interface ReactionListener {
    /// Its name without colons; empty where the workspace chose none. Asked for each reaction that Slack sends.
    Optional<String> emoji(WorkspaceId workspace);

    /// Called before the event is remembered: where Slack sends it again nothing more may follow.
    void reacted(Reacted reacted);

    /// `author` wrote the message. Which one it was, and where it stands, does not get here.
    record Reacted(WorkspaceId workspace, PersonId person, PersonId author, Instant now) {}
}
