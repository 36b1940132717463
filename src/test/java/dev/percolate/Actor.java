package dev.percolate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Somebody on the stage: types, reads, presses and fills in, by the words a person sees.
final class Actor {
    static final String BOT = "Percolate";

    private final Stage stage;
    private final String id;
    private final String name;

    Actor(Stage stage, String id, String name) {
        this.stage = stage;
        this.id = id;
        this.name = name;
    }

    String id() {
        return id;
    }

    /// Types into `#channel`, or into the direct messages with somebody. Returns Slack's complaint, empty where none.
    String types(String conversation, String text) {
        JsonNode answer = stage.post(home() + "/conversations/" + idOf(conversation), Map.of("text", text));
        return answer.path("ok").asBoolean() ? "" : answer.path("error").asText();
    }

    /// Everything this person sees there, oldest first.
    List<JsonNode> messages(String conversation) {
        List<JsonNode> messages = new ArrayList<>();
        stage.get(home() + "/conversations/" + idOf(conversation))
                .get("messages")
                .forEach(messages::add);
        return messages;
    }

    /// The words of all messages there, one a message.
    List<String> reads(String conversation) {
        return messages(conversation).stream().map(Actor::words).toList();
    }

    /// Presses the button with these words in the newest message that has it.
    JsonNode presses(String conversation, String button) {
        for (JsonNode message : messages(conversation).reversed()) {
            for (JsonNode block : message.path("blocks")) {
                JsonNode element = find(block, candidate -> isButton(candidate, button));
                if (element != null) {
                    return press(idOf(conversation), message.get("ts").asText(), block, element);
                }
            }
        }
        throw new AssertionError(name + " sees no button «" + button + "» in " + conversation);
    }

    /// Presses a button of a message that may not even be in front of this person.
    JsonNode press(String channel, String ts, JsonNode block, JsonNode button) {
        return stage.post(
                home() + "/actions",
                Map.of(
                        "channel",
                        channel,
                        "ts",
                        ts,
                        "blockId",
                        block.path("block_id").asText(),
                        "action",
                        action(button)));
    }

    boolean hasModal() {
        return !modals().isEmpty();
    }

    String modalTitle() {
        return topModal().at("/view/title/text").asText();
    }

    String modalWords() {
        return words(topModal().get("view"));
    }

    /// What the sentence beside the field with this label says; empty where there is none.
    String complaintBeside(String label) {
        return topModal()
                .path("errors")
                .path(inputLabelled(label).path("block_id").asText())
                .asText();
    }

    /// Fills in the fields by their labels and sends the modal.
    JsonNode submits(Map<String, String> fields) {
        ObjectNode values = Stage.JSON.createObjectNode();
        for (JsonNode block : topModal().at("/view/blocks")) {
            if (block.path("type").asText().equals("input")) {
                JsonNode element = block.get("element");
                String label = block.at("/label/text").asText();
                String entered = fields.containsKey(label)
                        ? fields.get(label)
                        : element.path("initial_value")
                                .asText(element.path("initial_date").asText(""));
                values.putObject(block.get("block_id").asText())
                        .set(element.get("action_id").asText(), entered(element, entered));
            }
        }
        fields.keySet().forEach(this::inputLabelled);
        return stage.post(
                home() + "/modals/" + topModal().get("viewId").asText() + "/submit", Map.of("values", values));
    }

    JsonNode pressesInModal(String button) {
        JsonNode modal = topModal();
        for (JsonNode block : modal.at("/view/blocks")) {
            JsonNode element = find(block, candidate -> isButton(candidate, button));
            if (element != null) {
                return stage.post(
                        home() + "/modals/" + modal.get("viewId").asText() + "/actions",
                        Map.of(
                                "blockId", block.path("block_id").asText(),
                                "action", action(element),
                                "values", Map.of()));
            }
        }
        throw new AssertionError(name + " sees no button «" + button + "» in the modal " + modal);
    }

    void closesModal() {
        stage.post(home() + "/modals/" + topModal().get("viewId").asText() + "/close", Map.of());
    }

    /// All words of a message or view a person can read, in order, one a line.
    static String words(JsonNode node) {
        List<String> words = new ArrayList<>();
        collect(node.has("blocks") && !node.get("blocks").isEmpty() ? node.get("blocks") : node, words);
        return String.join("\n", words);
    }

    private static void collect(JsonNode node, List<String> words) {
        if (node.path("text").isTextual()) {
            words.add(node.get("text").asText());
        }
        node.forEach(child -> {
            if (child.isContainerNode()) {
                collect(child, words);
            }
        });
    }

    private JsonNode topModal() {
        if (!hasModal()) {
            throw new AssertionError(name + " sees no modal");
        }
        return modals().getLast();
    }

    private List<JsonNode> modals() {
        List<JsonNode> modals = new ArrayList<>();
        stage.get(home()).get("modals").forEach(modals::add);
        return modals;
    }

    private JsonNode inputLabelled(String label) {
        for (JsonNode block : topModal().at("/view/blocks")) {
            if (block.at("/label/text").asText().equals(label)) {
                return block;
            }
        }
        throw new AssertionError(name + " sees no field «" + label + "»");
    }

    private static ObjectNode entered(JsonNode element, String value) {
        ObjectNode entered = Stage.JSON.createObjectNode();
        String type = element.get("type").asText();
        entered.put("type", type);
        String key = type.equals("datepicker") ? "selected_date" : "value";
        return value.isEmpty() ? entered.putNull(key) : entered.put(key, value);
    }

    private static ObjectNode action(JsonNode button) {
        ObjectNode action = Stage.JSON.createObjectNode();
        action.put("type", button.get("type").asText());
        action.put("action_id", button.get("action_id").asText());
        if (button.has("value")) {
            action.put("value", button.get("value").asText());
        }
        return action;
    }

    private static boolean isButton(JsonNode node, String words) {
        return node.path("type").asText().equals("button")
                && node.at("/text/text").asText().equals(words);
    }

    private static JsonNode find(JsonNode node, Predicate<JsonNode> wanted) {
        if (wanted.test(node)) {
            return node;
        }
        for (JsonNode child : node) {
            JsonNode found = child.isContainerNode() ? find(child, wanted) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private String idOf(String conversation) {
        for (JsonNode candidate : stage.get(home()).get("conversations")) {
            if (conversation.equals(candidate.get("id").asText())
                    || conversation.equals("#" + candidate.get("name").asText())
                    || conversation.equals(candidate.get("name").asText())) {
                return candidate.get("id").asText();
            }
        }
        throw new AssertionError(name + " sees no conversation " + conversation);
    }

    private String home() {
        return "/sandbox/page/people/" + id;
    }
}
