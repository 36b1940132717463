package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Slack's limits on what stands inside a block: buttons, selects, pickers, inputs and pictures.
final class Elements {
    private static final Set<String> STYLES = Set.of("primary", "danger");
    private static final String PERSON = "[UW][A-Z0-9]+";

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
            case "multi_users_select" -> initialPeople(element, at);
            case "datepicker" -> initial(element, at, "initial_date", "\\d{4}-\\d{2}-\\d{2}");
            case "timepicker" -> initial(element, at, "initial_time", "([01]\\d|2[0-3]):[0-5]\\d");
            case "plain_text_input" -> textInput(element, at);
            default -> {}
        }
        initialOptions(element, at);
    }

    void image(JsonNode image, String at) {
        if (!image.hasNonNull("slack_file")) {
            faults.requiredString(image, at, "image_url", 3000);
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
            faults.string(option, here, "url", 1, 3000);
        }
    }

    private void initial(JsonNode picker, String at, String field, String format) {
        if (picker.hasNonNull(field) && !picker.get(field).asText().matches(format)) {
            faults.say(at + "/" + field, "invalid format");
        }
    }

    private void initialPeople(JsonNode select, String at) {
        if (select.hasNonNull("initial_users") && faults.array(select, at, "initial_users", 0, Integer.MAX_VALUE)) {
            for (int i = 0; i < select.get("initial_users").size(); i++) {
                if (!select.get("initial_users").get(i).asText().matches(PERSON)) {
                    faults.say(at + "/initial_users/" + i, "invalid format");
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
}
