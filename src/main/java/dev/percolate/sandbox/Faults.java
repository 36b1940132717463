package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Collects what is wrong with some blocks, in Slack's words and with its JSON pointers.
final class Faults {
    static final Set<String> PLAIN = Set.of("plain_text");
    static final Set<String> ANY_TEXT = Set.of("plain_text", "mrkdwn");

    private final List<String> found = new ArrayList<>();

    List<String> found() {
        return List.copyOf(found);
    }

    void say(String at, String what) {
        found.add(what + " [json-pointer:" + at + "]");
    }

    /// True where the field is there; says so where it is not.
    boolean required(JsonNode parent, String at, String field) {
        if (parent.hasNonNull(field)) {
            return true;
        }
        say(at, "missing required field: " + field);
        return false;
    }

    void requiredString(JsonNode parent, String at, String field, int maximum) {
        if (required(parent, at, field)) {
            string(parent, at, field, 1, maximum);
        }
    }

    void string(JsonNode parent, String at, String field, int minimum, int maximum) {
        if (!parent.hasNonNull(field)) {
            return;
        }
        JsonNode value = parent.get(field);
        if (value.isTextual()) {
            length(value.textValue(), at + "/" + field, minimum, maximum);
        } else {
            say(at + "/" + field, "must be a string");
        }
    }

    void requiredUrl(JsonNode parent, String at, String field) {
        if (required(parent, at, field)) {
            url(parent, at, field);
        }
    }

    /// Something that a browser can fetch.
    void url(JsonNode parent, String at, String field) {
        string(parent, at, field, 1, 3000);
        String url = parent.path(field).asText("");
        if (!url.isEmpty() && !url.matches("https?://[^\\s]+")) {
            say(at + "/" + field, "must be a valid URL");
        }
    }

    void requiredText(JsonNode parent, String at, String field, int maximum, Set<String> kinds) {
        if (required(parent, at, field)) {
            textObject(parent.get(field), at + "/" + field, maximum, kinds);
        }
    }

    void text(JsonNode parent, String at, String field, int maximum, Set<String> kinds) {
        if (parent.hasNonNull(field)) {
            textObject(parent.get(field), at + "/" + field, maximum, kinds);
        }
    }

    void textObject(JsonNode text, String at, int maximum, Set<String> kinds) {
        if (!text.isObject()) {
            say(at, "must provide an object");
        } else if (!kinds.contains(text.path("type").asText())) {
            say(at + "/type", "unsupported type: " + text.path("type").asText());
        } else {
            requiredString(text, at, "text", maximum);
        }
    }

    /// True where the field is an array of a permitted size.
    boolean array(JsonNode parent, String at, String field, int minimum, int maximum) {
        JsonNode value = parent.path(field);
        if (!value.isArray()) {
            say(at + "/" + field, "must provide an array");
            return false;
        }
        return size(value, at + "/" + field, minimum, maximum);
    }

    boolean size(JsonNode array, String at, int minimum, int maximum) {
        if (array.size() < minimum) {
            say(at, "no fewer than " + minimum + " items allowed");
        } else if (array.size() > maximum) {
            say(at, "no more than " + maximum + " items allowed");
        } else {
            return true;
        }
        return false;
    }

    void oneOf(JsonNode parent, String at, String field, Set<String> permitted) {
        if (parent.hasNonNull(field) && !permitted.contains(parent.get(field).asText())) {
            say(
                    at + "/" + field,
                    "must be one of: "
                            + String.join(", ", permitted.stream().sorted().toList()));
        }
    }

    void integer(JsonNode parent, String at, String field, int minimum, int maximum) {
        if (!parent.hasNonNull(field)) {
            return;
        }
        JsonNode value = parent.get(field);
        if (!value.isIntegralNumber()) {
            say(at + "/" + field, "must be an integer");
        } else if (value.longValue() < minimum || value.longValue() > maximum) {
            say(at + "/" + field, "must be between " + minimum + " and " + maximum);
        }
    }

    private void length(String value, String at, int minimum, int maximum) {
        if (value.length() < minimum) {
            say(at, "must be more than " + (minimum - 1) + " characters");
        } else if (value.length() > maximum) {
            say(at, "must be less than " + (maximum + 1) + " characters");
        }
    }
}
