package dev.percolate.slack;

import com.google.gson.JsonObject;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;

/// Somebody looks at the bot's Home. Slack sends the same event for its messages, with another tab.
@Singleton
final class HomeOpened implements EventHandler {
    static final String TYPE = "app_home_opened";

    private final HomeTab home;

    HomeOpened(HomeTab home) {
        this.home = home;
    }

    @Override
    public String type() {
        return TYPE;
    }

    /// Only asks for the drawing: no call to Slack waits for this transaction.
    @Override
    public void handle(WorkspaceId workspace, List<JsonObject> payloads) {
        payloads.forEach(payload -> handle(workspace, payload));
    }

    private void handle(WorkspaceId workspace, JsonObject payload) {
        String person = Json.text(payload, "event", "user");
        if (Json.text(payload, "event", "tab").equals("home") && !person.isBlank()) {
            home.redraw(workspace, new PersonId(person));
        }
    }
}
