package dev.percolate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What stands in a message or a view, as a person reads it.
final class Shown {
    private Shown() {}

    /// A button and the block it stands in.
    record Button(JsonNode block, JsonNode element) {
        String words() {
            return element.at("/text/text").asText();
        }

        String url() {
            return element.path("url").asText();
        }

        ObjectNode action() {
            ObjectNode action = Stage.JSON.createObjectNode();
            action.put("type", element.get("type").asText());
            action.put("action_id", element.get("action_id").asText());
            if (element.has("value")) {
                action.put("value", element.get("value").asText());
            }
            return action;
        }
    }

    /// All words of a message or view, in order, one a line.
    static String words(JsonNode node) {
        List<String> words = new ArrayList<>();
        collect(node.has("blocks") && !node.get("blocks").isEmpty() ? node.get("blocks") : node, words, _ -> true);
        return String.join("\n", words);
    }

    /// The same without what stands on buttons, and with what is read where blocks cannot be shown.
    static String sentences(JsonNode message) {
        List<String> words = new ArrayList<>();
        collect(message, words, node -> !node.path("type").asText().equals("button"));
        return String.join("\n", words);
    }

    private static void collect(JsonNode node, List<String> words, Predicate<JsonNode> wanted) {
        if (node.path("text").isTextual()) {
            words.add(node.get("text").asText());
        }
        node.forEach(child -> {
            if (child.isContainerNode() && wanted.test(child)) {
                collect(child, words, wanted);
            }
        });
    }

    static Optional<Button> button(JsonNode node, String words) {
        return buttons(node).stream()
                .filter(button -> button.words().equals(words))
                .findFirst();
    }

    /// Of a message or view, in order.
    static List<Button> buttons(JsonNode node) {
        List<Button> buttons = new ArrayList<>();
        node.path("blocks").forEach(block -> collect(block, block, buttons));
        return buttons;
    }

    private static void collect(JsonNode block, JsonNode node, List<Button> buttons) {
        if (node.path("type").asText().equals("button")) {
            buttons.add(new Button(block, node));
        }
        node.forEach(child -> {
            if (child.isContainerNode()) {
                collect(block, child, buttons);
            }
        });
    }
}
