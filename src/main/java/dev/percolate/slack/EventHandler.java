package dev.percolate.slack;

import com.google.gson.JsonObject;
import dev.percolate.workspace.WorkspaceId;
import java.util.List;

/// Does what follows from one type of Slack's events, in the transaction that also remembers the event.
interface EventHandler {
    /// As in the manifest's `bot_events`.
    String type();

    /// Some events that came at the same time. Ignores what it cannot read: sending it again would not help.
    void handle(WorkspaceId workspace, List<JsonObject> payloads);
}
