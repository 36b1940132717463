package dev.percolate.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.builtin.EventRequest;
import dev.percolate.outbox.Sightings;
import dev.percolate.outbox.Together;
import dev.percolate.schedule.WallTime;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Handles each of Slack's events once, however often Slack sends it. Those that come at the same time share a
/// transaction: where much is sent, one event comes back for each message. Each is answered once it is committed.
@Singleton
class Events {
    private final HandledEvents handled;
    private final Sightings sightings;
    private final List<EventHandler> handlers;
    private final List<AskingHandler> asking;
    private final InstantSource wall;
    private final Together<Event, Event> together = new Together<>(this::handle);

    Events(
            HandledEvents handled,
            Sightings sightings,
            List<EventHandler> handlers,
            List<AskingHandler> asking,
            @WallTime InstantSource wall) {
        this.handled = handled;
        this.sightings = sightings;
        this.handlers = handlers;
        this.asking = asking;
        this.wall = wall;
    }

    record Event(WorkspaceId workspace, String id, String type, JsonObject payload) {}

    void arrived(EventRequest event) {
        JsonObject payload =
                JsonParser.parseString(event.getRequestBodyAsString()).getAsJsonObject();
        var arrived = new Event(
                new WorkspaceId(Json.text(payload, "team_id")),
                Json.text(payload, "event_id"),
                event.getEventType(),
                payload);
        asking.stream()
                .filter(handler -> handler.types().contains(arrived.type()))
                .forEach(handler -> handler.handle(arrived.workspace(), payload));
        Event _ = together.run(arrived);
    }

    @Transactional
    List<Event> handle(List<Event> events) {
        events.stream()
                .collect(Collectors.groupingBy(Event::workspace))
                .forEach((workspace, some) -> handle(workspace, byId(some)));
        return events;
    }

    private static Map<String, Event> byId(List<Event> events) {
        return events.stream()
                .collect(Collectors.toMap(Event::id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }

    private void handle(WorkspaceId workspace, Map<String, Event> events) {
        Set<String> fresh = handled.remember(workspace, events.keySet(), wall.instant());
        if (fresh.isEmpty()) {
            return;
        }
        sightings.eventArrived(workspace);
        events.keySet().retainAll(fresh);
        handlers.forEach(handler -> handle(handler, workspace, events.values()));
    }

    private static void handle(EventHandler handler, WorkspaceId workspace, Collection<Event> events) {
        List<JsonObject> payloads = events.stream()
                .filter(event -> event.type().equals(handler.type()))
                .map(Event::payload)
                .toList();
        if (!payloads.isEmpty()) {
            handler.handle(workspace, payloads);
        }
    }
}
