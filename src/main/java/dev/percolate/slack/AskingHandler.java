package dev.percolate.slack;

import com.google.gson.JsonObject;
import dev.percolate.workspace.WorkspaceId;
import java.util.Set;

/// Does what follows from some of Slack's events where Slack has to be asked first: before the transaction that
/// remembers the event. It may be given the same one again, and nothing more follows then.
interface AskingHandler {
    /// As in the manifest's `bot_events`.
    Set<String> types();

    /// Ignores what it cannot read: sending it again would not help. Slack sends it again where this fails.
    void handle(WorkspaceId workspace, JsonObject payload);
}
