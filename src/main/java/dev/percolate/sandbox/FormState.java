package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is entered in a form, in the shape of Slack's `state.values`: by block id, then by action id.
final class FormState {
    private static final List<String> VALUE_FIELDS = List.of(
            "value",
            "rich_text_value",
            "files",
            "selected_option",
            "selected_options",
            "selected_date",
            "selected_time",
            "selected_date_time",
            "selected_user",
            "selected_users",
            "selected_channel",
            "selected_channels",
            "selected_conversation",
            "selected_conversations");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern URL = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://\\S+");

    private FormState() {}

    /// Every input of the blocks with what was entered, or else with what it showed at first.
    static ObjectNode of(JsonNode blocks, JsonNode entered) {
        ObjectNode values = Json.object();
        for (JsonNode block : blocks) {
            String blockId = block.path("block_id").asText();
            for (ObjectNode element : Blocks.elements(block)) {
                valueField(element.path("type").asText()).ifPresent(field -> {
                    String actionId = element.path("action_id").asText();
                    JsonNode given = entered.path(blockId).path(actionId);
                    values.withObjectProperty(blockId).set(actionId, state(element, field, given));
                });
            }
        }
        return values;
    }

    /// Whether no input holds anything.
    static boolean isBlank(JsonNode blocks, ObjectNode values) {
        return blocks.valueStream()
                .filter(block -> block.path("type").asText().equals("input"))
                .map(block -> values.path(block.path("block_id").asText())
                        .path(block.at("/element/action_id").asText()))
                .allMatch(FormState::isBlank);
    }

    /// What Slack itself says beside a field before it troubles the app: by block id.
    static Map<String, String> objections(JsonNode blocks, ObjectNode values) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (JsonNode block : blocks) {
            if (block.path("type").asText().equals("input")) {
                String id = block.path("block_id").asText();
                JsonNode element = block.path("element");
                JsonNode state = values.path(id).path(element.path("action_id").asText());
                objection(block, element, state).ifPresent(sentence -> sentences.put(id, sentence));
            }
        }
        return sentences;
    }

    /// What an action says was chosen, with only what an element of this type may carry and none but its own options.
    /// Empty where the choice is not one of the element's.
    static Optional<ObjectNode> choice(ObjectNode element, JsonNode action) {
        String type = element.path("type").asText();
        ObjectNode chosen = Json.object();
        if (type.equals("button")) {
            copy(element, chosen, "text", "value", "style");
            return Optional.of(chosen);
        }
        String field =
                type.equals("overflow") ? "selected_option" : valueField(type).orElse("value");
        JsonNode own = ownOptions(element, action.path(field));
        chosen.set(field, own);
        boolean strange = own.isNull() && action.hasNonNull(field)
                || own.size() > element.path("max_selected_items").asInt(Integer.MAX_VALUE);
        return strange ? Optional.empty() : Optional.of(chosen);
    }

    static Stream<JsonNode> options(JsonNode element) {
        return Stream.concat(
                element.path("options").valueStream(),
                element.path("option_groups")
                        .valueStream()
                        .flatMap(group -> group.path("options").valueStream()));
    }

    private static ObjectNode state(ObjectNode element, String field, JsonNode given) {
        ObjectNode state = Json.object().put("type", element.path("type").asText());
        JsonNode value = given.isObject()
                ? given.path(field)
                : element.path(field.endsWith("value") ? "initial_value" : field.replace("selected_", "initial_"));
        JsonNode own = ownOptions(element, value);
        if (own.isTextual() && own.textValue().isEmpty()) {
            own = Json.object().nullNode();
        }
        if (own.isNull() && field.endsWith("s")) {
            own = Json.array();
        }
        return state.set(field, own);
    }

    /// The chosen values, options replaced by the element's own of the same value; null where there is none.
    private static JsonNode ownOptions(ObjectNode element, JsonNode value) {
        List<JsonNode> options = options(element).toList();
        if (value.isMissingNode() || value.isNull()) {
            return Json.object().nullNode();
        }
        if (options.isEmpty()) {
            return value;
        }
        if (value.isArray()) {
            ArrayNode own = Json.array();
            value.forEach(one -> own(options, one).ifPresent(own::add));
            return own.size() == value.size() ? own : Json.object().nullNode();
        }
        return own(options, value).orElse(Json.object().nullNode());
    }

    private static Optional<JsonNode> own(List<JsonNode> options, JsonNode chosen) {
        return options.stream()
                .filter(option -> option.path("value").equals(chosen.path("value")))
                .findFirst();
    }

    private static Optional<String> objection(JsonNode block, JsonNode element, JsonNode state) {
        String type = element.path("type").asText();
        if (isBlank(state)) {
            return block.path("optional").asBoolean() ? Optional.empty() : Optional.of("This is a required field");
        }
        String value = state.path("value").asText();
        return switch (type) {
            case "number_input" -> NumberInput.objection(element, value);
            case "email_text_input" ->
                EMAIL.matcher(value).matches() ? Optional.empty() : Optional.of("Enter a valid email address");
            case "url_text_input" -> URL.matcher(value).matches() ? Optional.empty() : Optional.of("Enter a valid URL");
            case "file_input" -> fileObjection(element, state.path("files"));
            default -> lengthObjection(element, state);
        };
    }

    private static Optional<String> fileObjection(JsonNode element, JsonNode files) {
        int most = element.path("max_files").asInt(10);
        if (files.size() > most) {
            return Optional.of(most == 1 ? "Only one file can be added" : "At most " + most + " files can be added");
        }
        Set<String> types =
                element.path("filetypes").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
        boolean fits = types.isEmpty()
                || files.valueStream()
                        .allMatch(file -> types.contains(file.path("filetype").asText()));
        return fits ? Optional.empty() : Optional.of("This type of file isn't supported here");
    }

    private static Optional<String> lengthObjection(JsonNode element, JsonNode state) {
        int length = state.path("value").asText().length();
        int longest = element.path("max_length").asInt(3000);
        int shortest = element.path("min_length").asInt(0);
        if (length > longest) {
            return Optional.of("Must be at most " + longest + " characters");
        }
        return state.has("value") && length < shortest
                ? Optional.of("Must be at least " + shortest + " characters")
                : Optional.empty();
    }

    private static boolean isBlank(JsonNode state) {
        return VALUE_FIELDS.stream().allMatch(field -> isEmpty(state.path(field)));
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isArray() && value.isEmpty()
                || value.isTextual() && value.textValue().isEmpty();
    }

    /// The field that holds the value of an input of this type; empty for what is no input.
    private static Optional<String> valueField(String type) {
        return Optional.ofNullable(
                switch (type) {
                    case "plain_text_input", "email_text_input", "url_text_input", "number_input" -> "value";
                    case "rich_text_input" -> "rich_text_value";
                    case "file_input" -> "files";
                    case "static_select", "external_select", "radio_buttons" -> "selected_option";
                    case "multi_static_select", "multi_external_select", "checkboxes" -> "selected_options";
                    case "datepicker" -> "selected_date";
                    case "timepicker" -> "selected_time";
                    case "datetimepicker" -> "selected_date_time";
                    case "users_select" -> "selected_user";
                    case "multi_users_select" -> "selected_users";
                    case "channels_select" -> "selected_channel";
                    case "multi_channels_select" -> "selected_channels";
                    case "conversations_select" -> "selected_conversation";
                    case "multi_conversations_select" -> "selected_conversations";
                    default -> null;
                });
    }

    private static void copy(ObjectNode from, ObjectNode to, String... fields) {
        for (String field : fields) {
            if (from.has(field)) {
                to.set(field, from.get(field));
            }
        }
    }
}
