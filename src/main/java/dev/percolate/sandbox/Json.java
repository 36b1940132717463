package dev.percolate.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// JSON as trees, the form in which Slack's messages and views are handed through here unchanged.
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /// Empty where the text is not one JSON value.
    public static Optional<JsonNode> parse(String text) {
        try {
            return present(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /// Empty where the bytes are not one JSON value in UTF-8.
    public static Optional<JsonNode> parse(byte[] bytes) {
        try {
            return present(MAPPER.readTree(bytes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Reads what this class wrote before.
    public static JsonNode read(String json) {
        return parse(json).orElseThrow(() -> new IllegalStateException("not JSON"));
    }

    public static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static @Nullable String writeOrNull(@Nullable JsonNode node) {
        return node == null ? null : write(node);
    }

    /// A random part of an id, in the letters Slack's ids are made of.
    public static String randomId(String prefix, int length) {
        return prefix
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .substring(0, length)
                        .toUpperCase(java.util.Locale.ROOT);
    }

    private static Optional<JsonNode> present(@Nullable JsonNode node) {
        return Optional.ofNullable(node).filter(value -> !value.isMissingNode());
    }
}
