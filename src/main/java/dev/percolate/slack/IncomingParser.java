package dev.percolate.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import dev.percolate.workspace.WorkspaceId;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/// Turns the bytes of a genuine request into one of Bolt's requests.
///
/// Only the parts of a payload that are named here get any further. Slack sends more — the message a button stands in,
/// names, channels — and what nobody told the bot on purpose ends in this file (promise 1).
/// Bolt's own parser is not used because it logs what it does not understand.
final class IncomingParser {
    private static final RequestHeaders NO_HEADERS = new RequestHeaders(Map.of());

    private IncomingParser() {}

    /// `heard` says which emoji a workspace chose to have heard.
    static Incoming parse(boolean json, byte[] body, BiPredicate<WorkspaceId, String> heard) throws Incoming.Malformed {
        String text = decode(body);
        return json ? fromJson(Json.objectOf(text), heard) : fromForm(form(text));
    }

    private static Incoming fromJson(JsonObject payload, BiPredicate<WorkspaceId, String> heard)
            throws Incoming.Malformed {
        return switch (Json.text(payload, "type")) {
            case "url_verification" -> new Incoming.Challenge(required(payload, "challenge"));
            case "event_callback" -> event(payload, heard);
            default -> new Incoming.Unheard(new WorkspaceId(required(payload, "team_id")));
        };
    }

    private static Incoming fromForm(Map<String, String> form) throws Incoming.Malformed {
        if (form.containsKey("payload")) {
            return interaction(Json.objectOf(form.getOrDefault("payload", "")));
        }
        if (form.containsKey("command")) {
            return command(form);
        }
        if (form.containsKey("ssl_check")) {
            return new Incoming.Probe();
        }
        throw new Incoming.Malformed("the form is none that Slack sends");
    }

    private static Incoming interaction(JsonObject payload) throws Incoming.Malformed {
        return switch (Json.text(payload, "type")) {
            case "block_actions" -> click(payload);
            case "view_submission" -> submission(payload);
            case "shortcut" -> shortcut(payload);
            case "message_action" -> messageShortcut(payload);
            case "" -> throw new Incoming.Malformed("the payload has no type");
            default -> new Incoming.Unheard(new WorkspaceId(workspaceOf(payload)));
        };
    }

    private static Incoming command(Map<String, String> form) throws Incoming.Malformed {
        var payload = new SlashCommandPayload();
        payload.setTeamId(required(form, "team_id"));
        payload.setUserId(required(form, "user_id"));
        payload.setChannelId(required(form, "channel_id"));
        payload.setCommand(required(form, "command"));
        payload.setText(form.getOrDefault("text", ""));
        payload.setTriggerId(form.getOrDefault("trigger_id", ""));
        payload.setResponseUrl(form.getOrDefault("response_url", ""));
        return new Incoming.Asked(
                new WorkspaceId(payload.getTeamId()),
                payload.getUserId(),
                nameForLog(payload.getCommand()),
                new SlashCommandRequest("", payload, NO_HEADERS));
    }

    private static Incoming click(JsonObject payload) throws Incoming.Malformed {
        var actions = new JsonArray();
        var action = firstAction(payload);
        actions.add(action);
        String workspace = workspaceOf(payload);
        var kept = Json.only(payload, "type", "trigger_id", "response_url");
        kept.add("team", team(workspace));
        kept.add("user", Json.only(payload.get("user"), "id"));
        kept.add("actions", actions);
        if (payload.get("view") instanceof JsonObject view) {
            kept.add("view", Json.only(view, "id", "type", "callback_id"));
        }
        return new Incoming.Asked(
                new WorkspaceId(workspace),
                required(payload, "user", "id"),
                featureForLog(Json.text(action, "action_id")),
                understood(() -> new BlockActionRequest("", kept.toString(), NO_HEADERS)));
    }

    /// Slack documents an array; where it holds several, the first says what the person did.
    private static JsonObject firstAction(JsonObject payload) throws Incoming.Malformed {
        if (payload.get("actions") instanceof JsonArray actions) {
            for (JsonElement action : actions) {
                if (action instanceof JsonObject object
                        && !Json.text(object, "action_id").isEmpty()) {
                    return Json.only(
                            object,
                            "type",
                            "action_id",
                            "block_id",
                            "value",
                            "selected_option",
                            "selected_options",
                            "selected_date",
                            "selected_time",
                            "selected_user",
                            "selected_conversation",
                            "selected_channel");
                }
            }
        }
        throw new Incoming.Malformed("the payload has no action");
    }

    private static Incoming shortcut(JsonObject payload) throws Incoming.Malformed {
        var kept = started(payload);
        return shortcut(payload, () -> new GlobalShortcutRequest("", kept.toString(), NO_HEADERS));
    }

    /// Slack brings the message along, where it stands and a way to answer there. Who wrote it is all that is kept.
    private static Incoming messageShortcut(JsonObject payload) throws Incoming.Malformed {
        var kept = started(payload);
        kept.add("message", Json.only(payload.get("message"), "user"));
        return shortcut(payload, () -> new MessageShortcutRequest("", kept.toString(), NO_HEADERS));
    }

    private static JsonObject started(JsonObject payload) throws Incoming.Malformed {
        var kept = Json.only(payload, "type", "callback_id", "trigger_id");
        kept.add("team", team(workspaceOf(payload)));
        kept.add("user", Json.only(payload.get("user"), "id"));
        return kept;
    }

    private static Incoming shortcut(JsonObject payload, Supplier<Request<?>> made) throws Incoming.Malformed {
        return new Incoming.Asked(
                new WorkspaceId(workspaceOf(payload)),
                required(payload, "user", "id"),
                nameForLog(required(payload, "callback_id")),
                understood(made));
    }

    private static Incoming submission(JsonObject payload) throws Incoming.Malformed {
        var view = Json.only(payload.get("view"), "id", "callback_id", "private_metadata");
        var state = new JsonObject();
        state.add("values", Json.at(payload, "view", "state", "values"));
        view.add("state", state);
        view.add("blocks", inputs(payload));
        String workspace = workspaceOf(payload);
        var kept = Json.only(payload, "type");
        kept.add("team", team(workspace));
        kept.add("user", Json.only(payload.get("user"), "id"));
        kept.add("view", view);
        return new Incoming.Asked(
                new WorkspaceId(workspace),
                required(payload, "user", "id"),
                nameForLog(required(payload, "view", "callback_id")),
                understood(() -> new ViewSubmissionRequest("", kept.toString(), NO_HEADERS)));
    }

    /// The one the app is installed in: where workspaces share a channel, the person's own team may be another.
    private static String workspaceOf(JsonObject payload) throws Incoming.Malformed {
        String installedIn = Json.text(payload, "view", "app_installed_team_id");
        return installedIn.isBlank() ? required(payload, "team", "id") : installedIn;
    }

    /// Whoever handles the request reads the same workspace here that it was let in for.
    private static JsonObject team(String workspace) {
        var team = new JsonObject();
        team.addProperty("id", workspace);
        return team;
    }

    /// Which blocks are fields: an error can stand beside these only.
    private static JsonArray inputs(JsonObject payload) {
        var inputs = new JsonArray();
        if (Json.at(payload, "view", "blocks") instanceof JsonArray blocks) {
            for (JsonElement block : blocks) {
                if (block instanceof JsonObject object
                        && Json.text(object, "type").equals("input")) {
                    inputs.add(Json.only(object, "type", "block_id"));
                }
            }
        }
        return inputs;
    }

    private static Incoming event(JsonObject payload, BiPredicate<WorkspaceId, String> heard)
            throws Incoming.Malformed {
        String type = required(payload, "event", "type");
        String workspace = installedIn(payload);
        required(payload, "event_id");
        if (type.equals(OwnChannels.JOINED) && !isOfTheBot(payload)) {
            return new Incoming.Unheard(new WorkspaceId(workspace));
        }
        if (type.equals(Reactions.ADDED)) {
            return reaction(payload, new WorkspaceId(workspace), heard);
        }
        var kept = Json.only(payload, "type", "api_app_id", "event_id", "event_time");
        kept.addProperty("team_id", workspace);
        kept.add("event", Json.only(payload.get("event"), keptOfEvent(type)));
        return new Incoming.Asked(
                new WorkspaceId(workspace),
                "Slack",
                nameForLog(type),
                understood(() -> new EventRequest(kept.toString(), NO_HEADERS)));
    }

    /// Slack sends every reaction there is where the bot is. What a workspace chose goes further, but not under which
    /// message it stands; all else ends here, and nobody can see that it was sent.
    private static Incoming reaction(JsonObject payload, WorkspaceId workspace, BiPredicate<WorkspaceId, String> heard)
            throws Incoming.Malformed {
        String emoji = emoji(Json.text(payload, "event", "reaction"));
        boolean underMessage = Json.text(payload, "event", "item", "type").equals("message");
        if (!underMessage || emoji.isEmpty() || !heard.test(workspace, emoji)) {
            return new Incoming.Unheard(workspace);
        }
        var event = Json.only(payload.get("event"), "type", "user", "item_user");
        event.addProperty("reaction", emoji);
        var kept = Json.only(payload, "type", "api_app_id", "event_id");
        kept.addProperty("team_id", workspace.value());
        kept.add("event", event);
        return new Incoming.Asked(
                workspace, "Slack", Reactions.ADDED, understood(() -> new EventRequest(kept.toString(), NO_HEADERS)));
    }

    /// Whatever colour of skin it has.
    private static String emoji(String reaction) {
        int tone = reaction.indexOf("::");
        return tone < 0 ? reaction : reaction.substring(0, tone);
    }

    /// Of events that nothing listens to, the type is all that is kept.
    private static String[] keptOfEvent(String type) {
        return switch (type) {
            case MetadataPosted.TYPE ->
                new String[] {"type", "app_id", "bot_id", "channel_id", "message_ts", "metadata"};
            case HomeOpened.TYPE -> new String[] {"type", "user", "tab"};
            case OwnChannels.JOINED -> new String[] {"type", "channel", "inviter"};
            case OwnChannels.LEFT, OwnChannels.LEFT_PRIVATE -> new String[] {"type", "channel"};
            default -> new String[] {"type"};
        };
    }

    /// Slack sends who comes into a channel, whoever it is. Only the bot's own coming is the bot's business: all else
    /// goes no further than this, and nobody can see that it was sent.
    private static boolean isOfTheBot(JsonObject payload) {
        return payload.get("authorizations") instanceof JsonArray authorizations
                && !authorizations.isEmpty()
                && authorizations.get(0) instanceof JsonObject bot
                && !Json.text(bot, "user_id").isBlank()
                && Json.text(bot, "user_id").equals(Json.text(payload, "event", "user"));
    }

    /// In a channel shared with others, the event's own team may be theirs.
    private static String installedIn(JsonObject payload) throws Incoming.Malformed {
        if (payload.get("authorizations") instanceof JsonArray authorizations
                && !authorizations.isEmpty()
                && authorizations.get(0) instanceof JsonObject first
                && !Json.text(first, "team_id").isBlank()) {
            return Json.text(first, "team_id");
        }
        return required(payload, "team_id");
    }

    private static String required(JsonObject payload, String... path) throws Incoming.Malformed {
        String found = Json.text(payload, path);
        if (found.isBlank()) {
            throw new Incoming.Malformed("the payload has no " + String.join(".", path));
        }
        return found;
    }

    private static String required(Map<String, String> form, String name) throws Incoming.Malformed {
        String found = form.getOrDefault(name, "");
        if (found.isBlank()) {
            throw new Incoming.Malformed("the form has no " + name);
        }
        return found;
    }

    /// Bolt's requests read the payload when they are made and fail in many ways where it is not as they expect.
    private static Request<?> understood(Supplier<Request<?>> made) throws Incoming.Malformed {
        try {
            return made.get();
        } catch (RuntimeException e) {
            throw new Incoming.Malformed("the payload is not as documented");
        }
    }

    /// The verb of a press may be an answer, which is for nobody else's eyes.
    private static String featureForLog(String action) {
        return nameForLog(action.substring(0, Math.max(0, action.indexOf('.'))));
    }

    private static String nameForLog(String name) {
        return name.matches("[A-Za-z0-9_./-]{1,80}") ? name : "(unnamed)";
    }

    private static String decode(byte[] body) throws Incoming.Malformed {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Incoming.Malformed("the body is not UTF-8");
        }
    }

    private static Map<String, String> form(String text) throws Incoming.Malformed {
        Map<String, String> form = new HashMap<>();
        for (String pair : text.split("&", -1)) {
            int split = pair.indexOf('=');
            if (split > 0
                    && form.putIfAbsent(plain(pair.substring(0, split)), plain(pair.substring(split + 1))) != null) {
                throw new Incoming.Malformed("the form names something twice");
            }
        }
        return form;
    }

    private static String plain(String encoded) throws Incoming.Malformed {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8).replace("\u0000", "");
        } catch (IllegalArgumentException e) {
            throw new Incoming.Malformed("the form is not encoded as forms are");
        }
    }
}
