package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Handles.Trigger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What Slack sends to an app, in its exact shapes.
public final class Payloads {
    /// Slack still sends its old verification token; nobody may trust it.
    static final String TOKEN = "the-signature-counts";

    private Payloads() {}

    static Map<String, String> command(
            Person person, Conversation where, String command, String text, String triggerId, String responseUrl) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("token", TOKEN);
        fields.put("team_id", Workspace.TEAM);
        fields.put("team_domain", Workspace.DOMAIN);
        fields.put("channel_id", where.id());
        fields.put("channel_name", where.nameForApps());
        fields.put("user_id", person.id());
        fields.put("user_name", person.handle());
        fields.put("command", command);
        fields.put("text", text);
        fields.put("api_app_id", Workspace.APP);
        fields.put("is_enterprise_install", "false");
        fields.put("response_url", responseUrl);
        fields.put("trigger_id", triggerId);
        return fields;
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static ObjectNode buttonInMessage(
            Person person,
            Conversation where,
            Message message,
            ObjectNode action,
            Trigger trigger,
            String responseUrl) {
        boolean ephemeral = message.ephemeralTo() != null;
        ObjectNode payload = interaction("block_actions", person, trigger);
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", where.id())
                .put("is_ephemeral", ephemeral);
        if (message.threadTs() != null) {
            payload.withObjectProperty("container").put("thread_ts", message.threadTs());
        }
        payload.putObject("channel").put("id", where.id()).put("name", where.nameForApps());
        if (!ephemeral) {
            payload.set("message", message(message));
        }
        payload.putObject("state").putObject("values");
        payload.put("response_url", responseUrl);
        payload.putArray("actions").add(action);
        return payload;
    }

    /// `view` is a modal or a Home tab with what is entered in it.
    static ObjectNode buttonInView(Person person, ObjectNode view, ObjectNode action, Trigger trigger) {
        ObjectNode payload = interaction("block_actions", person, trigger);
        payload.putObject("container")
                .put("type", "view")
                .put("view_id", view.path("id").asText());
        payload.set("view", view);
        payload.putArray("actions").add(action);
        return payload;
    }

    static ObjectNode submission(Person person, List<Modal> stack, Modal modal, ObjectNode values, Trigger trigger) {
        ObjectNode payload = interaction("view_submission", person, trigger);
        return payload.set("view", view(stack, modal, values));
    }

    /// `cleared` says that nothing is left of the person's stack.
    static ObjectNode closed(Person person, List<Modal> stack, Modal modal, boolean cleared) {
        ObjectNode payload = interaction("view_closed", person);
        payload.set("view", view(stack, modal, Json.object()));
        return payload.put("is_cleared", cleared);
    }

    /// A shortcut that was started from anywhere.
    static ObjectNode shortcut(Person person, String callbackId, Trigger trigger, Instant wall) {
        return interaction("shortcut", person, trigger)
                .put("callback_id", callbackId)
                .put("action_ts", Message.timestamp(micros(wall)));
    }

    /// A shortcut that was started on a message, with all that the message says.
    static ObjectNode messageShortcut(
            Person person,
            Conversation where,
            Message message,
            String callbackId,
            Trigger trigger,
            String responseUrl,
            Instant wall) {
        ObjectNode payload = interaction("message_action", person, trigger)
                .put("callback_id", callbackId)
                .put("action_ts", Message.timestamp(micros(wall)))
                .put("message_ts", message.ts())
                .put("response_url", responseUrl);
        payload.putObject("channel").put("id", where.id()).put("name", where.nameForApps());
        return payload.set("message", message(message));
    }

    static ObjectNode suggestionInMessage(Person person, Conversation where, Message message, Suggest.Typing typing) {
        ObjectNode payload = suggestion(person, typing);
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", where.id())
                .put("is_ephemeral", message.ephemeralTo() != null);
        payload.putObject("channel").put("id", where.id()).put("name", where.nameForApps());
        return message.ephemeralTo() == null ? payload.set("message", message(message)) : payload;
    }

    static ObjectNode suggestionInView(Person person, ObjectNode view, Suggest.Typing typing) {
        ObjectNode payload = suggestion(person, typing);
        payload.putObject("container")
                .put("type", "view")
                .put("view_id", view.path("id").asText());
        return payload.set("view", view);
    }

    private static ObjectNode suggestion(Person person, Suggest.Typing typing) {
        return interaction("block_suggestion", person)
                .put("block_id", typing.blockId())
                .put("action_id", typing.actionId())
                .put("value", typing.typed());
    }

    /// The action's own fields come from the element; what was chosen from the person.
    static ObjectNode action(ObjectNode element, String blockId, ObjectNode choice, Instant wall) {
        ObjectNode action = Json.object()
                .put("action_id", element.path("action_id").asText())
                .put("block_id", blockId)
                .put("type", element.path("type").asText())
                .put("action_ts", Message.timestamp(micros(wall)));
        action.setAll(choice);
        return action;
    }

    /// A message as the Web API and interactions show it.
    public static ObjectNode message(Message message) {
        ObjectNode shown = Json.object().put("type", "message").put("user", message.author());
        if (message.author().equals(Workspace.BOT_USER)) {
            shown.put("bot_id", Workspace.BOT).put("app_id", Workspace.APP);
        }
        shown.put("ts", message.ts()).put("text", message.text()).put("team", Workspace.TEAM);
        putIfThere(shown, "blocks", message.blocks());
        putIfThere(shown, "metadata", message.metadata());
        if (message.threadTs() != null) {
            shown.put("thread_ts", message.threadTs());
        }
        if (message.edited()) {
            shown.putObject("edited").put("user", message.author()).put("ts", message.ts());
        }
        return shown;
    }

    /// A modal as Slack gives it back: what the app gave, and what Slack adds. `stack` is the person's, this one in it.
    public static ObjectNode view(List<Modal> stack, Modal modal, ObjectNode values) {
        ObjectNode view = view(modal.viewId(), modal.hash(), modal.view(), values);
        stack.stream().findFirst().ifPresent(root -> view.put("root_view_id", root.viewId()));
        stack.stream()
                .filter(below -> below.depth() == modal.depth() - 1)
                .forEach(below -> view.put("previous_view_id", below.viewId()));
        return view;
    }

    /// A Home tab as Slack gives it back.
    public static ObjectNode view(Home home, ObjectNode values) {
        return view(home.viewId(), home.hash(), home.view(), values);
    }

    private static ObjectNode view(String id, String hash, ObjectNode given, ObjectNode values) {
        ObjectNode view = Json.object().put("id", id).put("team_id", Workspace.TEAM);
        for (String nullable : List.of("title", "submit", "close")) {
            view.putNull(nullable);
        }
        view.put("private_metadata", "").put("callback_id", "").put("external_id", "");
        view.put("clear_on_close", false).put("notify_on_close", false).put("submit_disabled", false);
        view.setAll(given);
        view.put("hash", hash);
        view.putObject("state").set("values", values);
        view.put("root_view_id", id).putNull("previous_view_id");
        return view.put("app_id", Workspace.APP)
                .put("app_installed_team_id", Workspace.TEAM)
                .put("bot_id", Workspace.BOT);
    }

    private static ObjectNode interaction(String type, Person person, Trigger trigger) {
        return interaction(type, person).put("trigger_id", trigger.id());
    }

    private static ObjectNode interaction(String type, Person person) {
        ObjectNode payload = Json.object().put("type", type);
        payload.putObject("user")
                .put("id", person.id())
                .put("username", person.handle())
                .put("name", person.handle())
                .put("team_id", Workspace.TEAM);
        payload.put("api_app_id", Workspace.APP).put("token", TOKEN);
        payload.putObject("team").put("id", Workspace.TEAM).put("domain", Workspace.DOMAIN);
        payload.putNull("enterprise").put("is_enterprise_install", false);
        return payload;
    }

    private static void putIfThere(ObjectNode parent, String field, @Nullable JsonNode value) {
        if (value != null) {
            parent.set(field, value);
        }
    }

    static long micros(Instant instant) {
        return java.time.temporal.ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
