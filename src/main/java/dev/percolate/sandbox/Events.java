package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What Slack tells an app unasked, in the shapes of its Events API.
final class Events {
    private Events() {}

    static ObjectNode metadataPosted(String eventId, Message message, JsonNode metadata, Instant wall) {
        ObjectNode event = Json.object()
                .put("type", "message_metadata_posted")
                .put("app_id", Workspace.APP)
                .put("bot_id", Workspace.BOT)
                .put("user_id", message.author())
                .put("team_id", Workspace.TEAM)
                .put("channel_id", message.conversation());
        event.set("metadata", metadata);
        event.put("message_ts", message.ts()).put("event_ts", message.ts());
        return envelope(eventId, event, wall);
    }

    static ObjectNode reaction(String eventId, String type, Message message, String person, String name, Instant wall) {
        ObjectNode event = Json.object()
                .put("type", type)
                .put("user", person)
                .put("reaction", name)
                .put("item_user", message.author());
        event.putObject("item")
                .put("type", "message")
                .put("channel", message.conversation())
                .put("ts", message.ts());
        event.put("event_ts", Message.timestamp(Payloads.micros(wall)));
        return envelope(eventId, event, wall);
    }

    /// `published` is there when the person sees a Home tab that was published before.
    static ObjectNode appHomeOpened(
            String eventId, Person person, OpenApp.Tab tab, Optional<Home> published, Instant wall) {
        ObjectNode event = Json.object()
                .put("type", "app_home_opened")
                .put("user", person.id())
                .put("channel", OpenConversations.directId(person.id()))
                .put("tab", tab.name().toLowerCase(Locale.ROOT))
                .put("event_ts", Message.timestamp(Payloads.micros(wall)));
        published.ifPresent(home ->
                event.set("view", Payloads.view(home, FormState.of(home.view().path("blocks"), Json.object()))));
        return envelope(eventId, event, wall);
    }

    static ObjectNode userChange(String eventId, ObjectNode user, Instant wall) {
        ObjectNode event = Json.object().put("type", "user_change");
        event.set("user", user);
        event.put("cache_ts", wall.getEpochSecond());
        return envelope(eventId, event.put("event_ts", Message.timestamp(Payloads.micros(wall))), wall);
    }

    /// `by` is whoever brought the person, null where they came by themselves.
    static ObjectNode memberJoined(
            String eventId, Conversation where, String person, @Nullable String by, Instant wall) {
        ObjectNode event = member("member_joined_channel", where, person, wall);
        if (by != null) {
            event.put("inviter", by);
        }
        return envelope(eventId, event, wall);
    }

    static ObjectNode memberLeft(String eventId, Conversation where, String person, Instant wall) {
        return envelope(eventId, member("member_left_channel", where, person, wall), wall);
    }

    /// The app itself is out of a channel; `by` is whoever saw to it.
    static ObjectNode left(String eventId, String type, Conversation where, String by, Instant wall) {
        ObjectNode event = Json.object()
                .put("type", type)
                .put("channel", where.id())
                .put("actor_id", by)
                .put("event_ts", Message.timestamp(Payloads.micros(wall)));
        return envelope(eventId, event, wall);
    }

    private static ObjectNode member(String type, Conversation where, String person, Instant wall) {
        return Json.object()
                .put("type", type)
                .put("user", person)
                .put("channel", where.id())
                .put("channel_type", where.kind() == Conversation.Kind.PRIVATE ? "G" : "C")
                .put("team", Workspace.TEAM)
                .put("event_ts", Message.timestamp(Payloads.micros(wall)));
    }

    private static ObjectNode envelope(String eventId, ObjectNode event, Instant wall) {
        ObjectNode envelope = Json.object()
                .put("token", Payloads.TOKEN)
                .put("team_id", Workspace.TEAM)
                .put("context_team_id", Workspace.TEAM)
                .putNull("context_enterprise_id")
                .put("api_app_id", Workspace.APP)
                .put("type", "event_callback")
                .put("event_id", eventId)
                .put("event_time", wall.getEpochSecond());
        envelope.set("event", event);
        envelope.putArray("authorizations")
                .addObject()
                .putNull("enterprise_id")
                .put("team_id", Workspace.TEAM)
                .put("user_id", Workspace.BOT_USER)
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        return envelope.put("is_ext_shared_channel", false);
    }
}
