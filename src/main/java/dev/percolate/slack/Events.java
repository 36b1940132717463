package dev.percolate.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.builtin.EventRequest;
import dev.percolate.outbox.Sightings;
import dev.percolate.schedule.WallTime;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;

/// Handles each of Slack's events once, however often Slack sends it.
@Singleton
class Events {
    private final HandledEvents handled;
    private final Sightings sightings;
    private final List<EventHandler> handlers;
    private final InstantSource wall;

    Events(HandledEvents handled, Sightings sightings, List<EventHandler> handlers, @WallTime InstantSource wall) {
        this.handled = handled;
        this.sightings = sightings;
        this.handlers = handlers;
        this.wall = wall;
    }

    @Transactional
    void arrived(EventRequest event) {
        JsonObject payload =
                JsonParser.parseString(event.getRequestBodyAsString()).getAsJsonObject();
        var workspace = new WorkspaceId(Json.text(payload, "team_id"));
        if (!handled.remember(workspace, Json.text(payload, "event_id"), wall.instant())) {
            return;
        }
        sightings.eventArrived(workspace);
        handlers.stream()
                .filter(handler -> handler.type().equals(event.getEventType()))
                .forEach(handler -> handler.handle(workspace, payload));
    }
}
