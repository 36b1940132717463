package dev.percolate.slack;

import com.google.gson.JsonObject;
import dev.percolate.outbox.Sightings;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One of our own messages is there: [SlackMessenger] wrote its trace into it.
@Singleton
final class MetadataPosted implements EventHandler {
    static final String TYPE = "message_metadata_posted";
    static final String MESSAGE = "percolate_message";
    static final String TRACE = "trace";

    private final Sightings sightings;
    private final SlackConnection connection;

    MetadataPosted(Sightings sightings, SlackConnection connection) {
        this.sightings = sightings;
        this.connection = connection;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void handle(WorkspaceId workspace, List<JsonObject> payloads) {
        List<Sightings.Seen> seen =
                payloads.stream().flatMap(payload -> seen(payload).stream()).toList();
        if (!seen.isEmpty()) {
            sightings.seen(workspace, seen);
        }
    }

    private Optional<Sightings.Seen> seen(JsonObject payload) {
        String channel = Json.text(payload, "event", "channel_id");
        String timestamp = Json.text(payload, "event", "message_ts");
        return isOurs(payload) && !channel.isBlank() && !timestamp.isBlank()
                ? trace(payload).map(trace -> new Sightings.Seen(trace, new ChannelId(channel), timestamp))
                : Optional.empty();
    }

    /// The subscription brings every app's messages of this type; only Slack can say which app wrote one.
    private boolean isOurs(JsonObject payload) {
        String app = Json.text(payload, "event", "app_id");
        String bot = Json.text(payload, "event", "bot_id");
        boolean sameApp = app.equals(Json.text(payload, "api_app_id"));
        boolean otherBot = connection
                .team()
                .filter(team -> !bot.isEmpty() && !team.bot().isEmpty() && !bot.equals(team.bot()))
                .isPresent();
        return !app.isEmpty() && sameApp && !otherBot;
    }

    private static Optional<UUID> trace(JsonObject payload) {
        if (!Json.text(payload, "event", "metadata", "event_type").equals(MESSAGE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(Json.text(payload, "event", "metadata", "event_payload", TRACE)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
