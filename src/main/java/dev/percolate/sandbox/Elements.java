package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Slack's limits on what stands inside a block: buttons, selects, pickers, inputs and pictures.
final class Elements {
    private static final Set<String> STYLES = Set.of("primary", "danger");
    private static final Set<String> KINDS = Set.of("im", "mpim", "private", "public");
    private static final Set<String> MOMENTS = Set.of("on_enter_pressed", "on_character_entered");
    private static final String PERSON = "[UW][A-Z0-9]+";
    private static final String CHANNEL = "[CG][A-Z0-9]+";
    private static final String CONVERSATION = "[CDG][A-Z0-9]+";

    private final Faults faults;
    private final Set<String> actionIds = new HashSet<>();
    private int focused;

    Elements(Faults faults) {
        this.faults = faults;
    }

    /// Action ids are unique within their block only.
    void nextBlock() {
        actionIds.clear();
    }

    void onlyOneFocus(String at) {
        if (focused > 1) {
            faults.say(at, "only one element may have focus_on_load");
        }
    }

    void check(JsonNode element, String at, Set<String> permitted) {
        String type = element.path("type").asText();
        if (!element.isObject() || !permitted.contains(type)) {
            faults.say(at + "/type", "unsupported type: " + type);
            return;
        }
        common(element, at);
        switch (type) {
            case "button" -> button(element, at);
            case "image" -> image(element, at);
            case "overflow" -> options(element, at, "options", 5, Faults.PLAIN);
            case "checkboxes", "radio_buttons" -> options(element, at, "options", 10, Faults.ANY_TEXT);
            case "static_select", "multi_static_select" -> staticSelect(element, at);
            case "users_select" -> initial(element, at, "initial_user", PERSON);
            case "multi_users_select" -> initialIds(element, at, "initial_users", PERSON);
            case "datepicker" -> date(element, at);
            case "timepicker" -> initial(element, at, "initial_time", "([01]\\d|2[0-3]):[0-5]\\d");
            case "datetimepicker" -> initial(element, at, "initial_date_time", "\\d{10}");
            case "channels_select" -> initial(element, at, "initial_channel", CHANNEL);
            case "multi_channels_select" -> initialIds(element, at, "initial_channels", CHANNEL);
            case "conversations_select" -> conversations(element, at, "initial_conversation");
            case "multi_conversations_select" -> conversations(element, at, "initial_conversations");
            case "external_select", "multi_external_select" ->
                faults.integer(element, at, "min_query_length", 0, Integer.MAX_VALUE);
            case "plain_text_input" -> textInput(element, at);
            case "number_input" -> numberInput(element, at);
            case "rich_text_input" -> richTextInput(element, at);
            case "file_input" -> faults.integer(element, at, "max_files", 1, 10);
            case "feedback_buttons" -> feedback(element, at);
            case "icon_button" -> iconButton(element, at);
            default -> {}
        }
        initialOptions(element, at);
    }

    void image(JsonNode image, String at) {
        if (!image.hasNonNull("slack_file")) {
            faults.requiredUrl(image, at, "image_url");
        }
        faults.requiredString(image, at, "alt_text", 2000);
    }

    private void common(JsonNode element, String at) {
        faults.string(element, at, "action_id", 1, 255);
        String id = element.path("action_id").asText("");
        if (!id.isEmpty() && !actionIds.add(id)) {
            faults.say(at + "/action_id", "action_id already exists: " + id);
        }
        faults.text(element, at, "placeholder", 150, Faults.PLAIN);
        faults.integer(element, at, "max_selected_items", 1, Integer.MAX_VALUE);
        dispatching(element, at);
        if (element.path("focus_on_load").asBoolean()) {
            focused++;
        }
        if (element.hasNonNull("confirm")) {
            confirm(element.get("confirm"), at + "/confirm");
        }
    }

    private void confirm(JsonNode confirm, String at) {
        faults.text(confirm, at, "title", 100, Faults.PLAIN);
        faults.requiredText(confirm, at, "text", 300, Faults.ANY_TEXT);
        faults.text(confirm, at, "confirm", 30, Faults.PLAIN);
        faults.text(confirm, at, "deny", 30, Faults.PLAIN);
        faults.oneOf(confirm, at, "style", STYLES);
    }

    private void button(JsonNode button, String at) {
        faults.requiredText(button, at, "text", 75, Faults.PLAIN);
        faults.string(button, at, "value", 0, 2000);
        faults.string(button, at, "url", 1, 3000);
        faults.string(button, at, "accessibility_label", 0, 75);
        faults.oneOf(button, at, "style", STYLES);
    }

    private void staticSelect(JsonNode select, String at) {
        if (select.hasNonNull("options") == select.hasNonNull("option_groups")) {
            faults.say(at, "must provide either options or option_groups");
        } else if (select.hasNonNull("options")) {
            options(select, at, "options", 100, Faults.PLAIN);
        } else if (faults.array(select, at, "option_groups", 1, 100)) {
            for (int i = 0; i < select.get("option_groups").size(); i++) {
                String here = at + "/option_groups/" + i;
                faults.requiredText(select.get("option_groups").get(i), here, "label", 75, Faults.PLAIN);
                options(select.get("option_groups").get(i), here, "options", 100, Faults.PLAIN);
            }
        }
    }

    private void options(JsonNode parent, String at, String field, int maximum, Set<String> kinds) {
        if (!faults.array(parent, at, field, 1, maximum)) {
            return;
        }
        for (int i = 0; i < parent.get(field).size(); i++) {
            JsonNode option = parent.get(field).get(i);
            String here = at + "/" + field + "/" + i;
            faults.requiredText(option, here, "text", 75, kinds);
            faults.requiredString(option, here, "value", 150);
            faults.text(option, here, "description", 75, kinds);
            boolean mayLink = parent.path("type").asText().equals("overflow");
            if (mayLink) {
                faults.string(option, here, "url", 1, 3000);
            } else if (option.hasNonNull("url")) {
                faults.say(here, "invalid additional property: url");
            }
        }
    }

    private void date(JsonNode picker, String at) {
        initial(picker, at, "initial_date", "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    }

    private void feedback(JsonNode buttons, String at) {
        for (String which : List.of("positive_button", "negative_button")) {
            if (faults.required(buttons, at, which)) {
                String here = at + "/" + which;
                faults.requiredText(buttons.get(which), here, "text", 75, Faults.PLAIN);
                faults.requiredString(buttons.get(which), here, "value", 2000);
                faults.string(buttons.get(which), here, "accessibility_label", 0, 75);
            }
        }
    }

    private void iconButton(JsonNode button, String at) {
        faults.requiredText(button, at, "text", 75, Faults.PLAIN);
        faults.string(button, at, "value", 0, 2000);
        faults.string(button, at, "accessibility_label", 0, 75);
        if (faults.required(button, at, "icon")) {
            faults.oneOf(button, at, "icon", Set.of("trash"));
        }
    }

    private void initial(JsonNode picker, String at, String field, String format) {
        if (picker.hasNonNull(field) && !picker.get(field).asText().matches(format)) {
            faults.say(at + "/" + field, "invalid format");
        }
    }

    private void initialIds(JsonNode select, String at, String field, String format) {
        if (select.hasNonNull(field) && faults.array(select, at, field, 0, Integer.MAX_VALUE)) {
            for (int i = 0; i < select.get(field).size(); i++) {
                if (!select.get(field).get(i).asText().matches(format)) {
                    faults.say(at + "/" + field + "/" + i, "invalid format");
                }
            }
        }
    }

    private void conversations(JsonNode select, String at, String field) {
        if (select.path(field).isArray()) {
            initialIds(select, at, field, CONVERSATION);
        } else {
            initial(select, at, field, CONVERSATION);
        }
        if (!select.hasNonNull("filter")) {
            return;
        }
        JsonNode filter = select.get("filter");
        if (filter.isEmpty()) {
            faults.say(at + "/filter", "must provide at least one of: exclude_bot_users, exclude_external, include");
        }
        if (filter.has("include") && faults.array(filter, at + "/filter", "include", 1, 4)) {
            for (int i = 0; i < filter.get("include").size(); i++) {
                if (!KINDS.contains(filter.get("include").get(i).asText())) {
                    faults.say(at + "/filter/include/" + i, "must be one of: im, mpim, private, public");
                }
            }
        }
    }

    private void initialOptions(JsonNode element, String at) {
        Set<String> known = new HashSet<>();
        FormState.options(element)
                .forEach(option -> known.add(option.path("value").asText()));
        if (known.isEmpty()) {
            return;
        }
        for (String field : List.of("initial_option", "initial_options")) {
            JsonNode given = element.path(field);
            boolean strange = (given.isArray() ? given.valueStream() : java.util.stream.Stream.of(given))
                    .anyMatch(option -> option.isObject()
                            && !known.contains(option.path("value").asText()));
            if (strange) {
                faults.say(at + "/" + field, field + " must match one of the options");
            }
        }
    }

    private void textInput(JsonNode input, String at) {
        faults.integer(input, at, "min_length", 0, 3000);
        faults.integer(input, at, "max_length", 1, 3000);
        faults.string(input, at, "initial_value", 0, input.path("max_length").asInt(3000));
    }

    private void numberInput(JsonNode input, String at) {
        if (!input.path("is_decimal_allowed").isBoolean()) {
            faults.say(at, "missing required field: is_decimal_allowed");
        }
        for (String field : List.of("initial_value", "min_value", "max_value")) {
            if (input.hasNonNull(field)
                    && NumberInput.number(input.get(field).asText()).isEmpty()) {
                faults.say(at + "/" + field, "must be a number");
            }
        }
    }

    private void richTextInput(JsonNode input, String at) {
        if (input.hasNonNull("initial_value")
                && !input.at("/initial_value/type").asText().equals("rich_text")) {
            faults.say(at + "/initial_value", "must be a rich_text block");
        }
    }

    private void dispatching(JsonNode element, String at) {
        if (!element.hasNonNull("dispatch_action_config")) {
            return;
        }
        String here = at + "/dispatch_action_config";
        JsonNode config = element.get("dispatch_action_config");
        if (faults.array(config, here, "trigger_actions_on", 1, 2)) {
            for (int i = 0; i < config.get("trigger_actions_on").size(); i++) {
                if (!MOMENTS.contains(config.get("trigger_actions_on").get(i).asText())) {
                    faults.say(
                            here + "/trigger_actions_on/" + i,
                            "must be one of: on_character_entered, on_enter_pressed");
                }
            }
        }
    }
}
