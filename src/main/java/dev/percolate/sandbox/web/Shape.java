package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Bot.Content;
import dev.percolate.sandbox.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a body looks like without what is in it: its structure, and only values that are known to be harmless. All
/// else is [#MASK], without its length: that of a button's value would tell which one it was.
final class Shape {
    static final String MASK = "•••";

    private static final int LONGEST = 200_000;
    private static final int ELEMENTS = 20;

    private static final Pattern ID = Pattern.compile("[TCDGUWBAE][A-Z0-9]{7,}(,[UW][A-Z0-9]{7,})*");
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{10}\\.\\d{6}");
    private static final Pattern FLAG = Pattern.compile("ok|is_[a-z_]+");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_.]{0,60}");
    private static final Map<String, Pattern> SHOWN = Map.ofEntries(
            Map.entry("type", NAME),
            Map.entry("error", NAME),
            Map.entry("response_type", NAME),
            Map.entry("response_action", NAME),
            Map.entry("command", Pattern.compile("/[a-z-]{1,30}")),
            Map.entry("event_id", Pattern.compile("Ev[A-Z0-9]{5,}")),
            Map.entry("id", ID),
            Map.entry("team", ID),
            Map.entry("team_id", ID),
            Map.entry("channel", ID),
            Map.entry("channel_id", ID),
            Map.entry("user", ID),
            Map.entry("user_id", ID),
            Map.entry("users", ID),
            Map.entry("bot_id", ID),
            Map.entry("app_id", ID),
            Map.entry("api_app_id", ID),
            Map.entry("ts", TIMESTAMP),
            Map.entry("message_ts", TIMESTAMP),
            Map.entry("thread_ts", TIMESTAMP),
            Map.entry("event_ts", TIMESTAMP));
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,40}");
    /// What is people's or the app's own: not even how much of it there is, since the number of things chosen,
    /// or of blocks in an answer, would tell which they were. Of reactions Slack sends more than was asked for.
    private static final Pattern SEALED =
            Pattern.compile("blocks|attachments|values|errors|options|option_groups|event_payload|private_metadata"
                    + "|(selected|initial)_.*|default_.*|reactions|reaction|item");
    private static final Set<String> OF_A_SHORTCUT = Set.of("message");
    private static final Set<String> OF_A_REACTION = Set.of("user", "item_user", "event_ts");
    private static final Set<String> OF_A_MEMBER = Set.of("user", "inviter", "channel", "event_ts");
    /// In forms, structures are JSON texts.
    private static final Set<String> WRITTEN = Set.of("view", "metadata", "files", "payload");

    private Shape() {}

    /// The body as a tree to be looked into; null where there is none or it is nothing Slack or an app sends.
    static @Nullable JsonNode tree(String type, String body) {
        if (body.isBlank() || body.length() > LONGEST) {
            return null;
        }
        return type.startsWith(Content.FORM)
                ? form(body)
                : Json.parse(body).filter(JsonNode::isContainerNode).orElse(null);
    }

    static JsonNode of(@Nullable JsonNode tree) {
        return tree == null ? Json.object().textNode(MASK) : shown(tree, "");
    }

    /// The name where it is one, else nothing.
    static @Nullable String name(JsonNode value) {
        return value.isTextual() && NAME.matcher(value.asText()).matches() ? value.asText() : null;
    }

    private static JsonNode shown(JsonNode node, String key) {
        if (node instanceof ObjectNode object) {
            return object(object);
        }
        if (node instanceof ArrayNode array) {
            return array(array, key);
        }
        boolean harmless = node.isNull()
                || (node.isBoolean() && FLAG.matcher(key).matches())
                || (node.isTextual()
                        && SHOWN.containsKey(key)
                        && SHOWN.get(key).matcher(node.asText()).matches());
        return harmless ? node : Json.object().textNode(MASK);
    }

    private static ObjectNode object(ObjectNode object) {
        ObjectNode shown = Json.object();
        Set<String> also = alsoSealed(object.path("type").asText());
        object.properties().forEach(field -> {
            String key = field.getKey();
            if (SEALED.matcher(key).matches() || also.contains(key)) {
                shown.put(key, MASK);
            } else {
                shown.set(key(key, shown), shown(field.getValue(), key));
            }
        });
        return shown;
    }

    /// What Slack sends along unasked with some things (promise 1).
    private static Set<String> alsoSealed(String type) {
        return switch (type) {
            case "message_action" -> OF_A_SHORTCUT;
            case "reaction_added", "reaction_removed" -> OF_A_REACTION;
            case "member_joined_channel", "member_left_channel" -> OF_A_MEMBER;
            default -> Set.of();
        };
    }

    private static String key(String key, ObjectNode beside) {
        return KEY.matcher(key).matches() ? key : MASK + " " + (beside.size() + 1);
    }

    private static ArrayNode array(ArrayNode array, String key) {
        ArrayNode shown = Json.array();
        array.valueStream().limit(ELEMENTS).forEach(element -> shown.add(shown(element, key)));
        if (array.size() > ELEMENTS) {
            shown.add("… and " + (array.size() - ELEMENTS) + " more");
        }
        return shown;
    }

    private static ObjectNode form(String body) {
        ObjectNode fields = Json.object();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String key = decoded(pair.substring(0, equals));
                String value = decoded(pair.substring(equals + 1));
                JsonNode written = WRITTEN.contains(key) ? Json.parse(value).orElse(null) : null;
                fields.set(key, written == null ? fields.textNode(value) : written);
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
