package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.SlackError;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The arguments of a Web API call, whether they came as a form or as JSON. In forms, structures are JSON texts.
final class Arguments {
    private final ObjectNode values;

    private Arguments(ObjectNode values) {
        this.values = values;
    }

    /// Refuses with Slack's `invalid_json`, `json_not_object` or `invalid_form_data`.
    static Arguments of(String contentType, String body) {
        if (contentType.startsWith("application/json")) {
            JsonNode json = Json.parse(body).orElseThrow(() -> SlackError.of("invalid_json"));
            if (json instanceof ObjectNode object) {
                return new Arguments(object);
            }
            throw SlackError.of("json_not_object");
        }
        return new Arguments(form(body));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(value -> !value.isNull())
                .map(value -> value.isContainerNode() ? Json.write(value) : value.asText())
                .filter(value -> !value.isEmpty());
    }

    String text(String name) {
        return find(name).orElse("");
    }

    boolean flag(String name) {
        return find(name)
                .filter(value -> value.equals("true") || value.equals("1"))
                .isPresent();
    }

    /// Refuses with the given error what is there and not JSON.
    @Nullable
    JsonNode json(String name, String error) {
        return find(name)
                .map(value -> Json.parse(value).orElseThrow(() -> SlackError.of(error)))
                .orElse(null);
    }

    /// Given as an array or separated by commas.
    List<String> list(String name) {
        JsonNode value = values.path(name);
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asText).toList();
        }
        return Arrays.stream(text(name).split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static ObjectNode form(String body) {
        ObjectNode fields = Json.object();
        try {
            for (String pair : body.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException e) {
            throw SlackError.of("invalid_form_data");
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
