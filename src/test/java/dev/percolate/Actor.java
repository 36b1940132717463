package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    String name() {
        return name;
    }

    /// Starts a shortcut of the app from anywhere.
    JsonNode startsShortcut(String callback) {
        return stage.post(home() + "/shortcuts/" + callback, Map.of());
    }

    /// The id of a conversation this person sees, for a form to name it.
    String channel(String conversation) {
        return idOf(conversation);
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

    /// Everything this person sees in all conversations they are in.
    List<JsonNode> allMessages() {
        List<JsonNode> messages = new ArrayList<>();
        stage.get(home())
                .get("conversations")
                .forEach(conversation ->
                        messages.addAll(messages(conversation.get("id").asText())));
        return messages;
    }

    /// The conversations with exactly this other person and the bot.
    List<String> groupsWith(Actor other) {
        List<String> groups = new ArrayList<>();
        for (JsonNode conversation : stage.get(home()).get("conversations")) {
            if (conversation.get("kind").asText().equals("group")
                    && conversation.get("with").size() == 2
                    && conversation.get("with").toString().contains(other.id)) {
                groups.add(conversation.get("id").asText());
            }
        }
        return groups;
    }

    /// Waits for the one conversation with this other person and the bot.
    String groupWith(Actor other) {
        eventually(() -> assertThat(groupsWith(other)).hasSize(1));
        return groupsWith(other).getFirst();
    }

    /// The files there, oldest first.
    List<JsonNode> files(String conversation) {
        List<JsonNode> files = new ArrayList<>();
        messages(conversation).forEach(message -> message.path("files").forEach(files::add));
        return files;
    }

    String downloads(JsonNode file) {
        var answer = stage.fetch("GET", stage.address() + file.get("url").asText());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /// Looks at the bot's Home and waits until it has been drawn for that look.
    JsonNode opensHome() {
        String before = homeTab().path("hash").asText();
        stage.post(home() + "/app/home/opened", Map.of());
        eventually(() -> assertThat(homeTab().path("hash").asText()).isNotEqualTo(before));
        return homeTab();
    }

    String readsHome() {
        return Shown.words(opensHome());
    }

    JsonNode pressesInHome(String button) {
        JsonNode home = opensHome();
        var found = Shown.button(home, button)
                .orElseThrow(() -> new AssertionError(name + " sees no button «" + button + "» in Home " + home));
        return stage.post(
                home() + "/app/home/actions",
                Map.of(
                        "viewId",
                        home.get("id").asText(),
                        "blockId",
                        blockOf(found),
                        "action",
                        found.action(),
                        "values",
                        Map.of()));
    }

    private JsonNode homeTab() {
        return stage.get(home() + "/app/home").get("view");
    }

    /// The words of all messages there, one a message.
    List<String> reads(String conversation) {
        return messages(conversation).stream().map(Shown::words).toList();
    }

    /// Presses the button with these words in the newest message that has it.
    JsonNode presses(String conversation, String button) {
        for (JsonNode message : messages(conversation).reversed()) {
            var found = Shown.button(message, button);
            if (found.isPresent()) {
                return press(idOf(conversation), message.get("ts").asText(), found.get());
            }
        }
        throw new AssertionError(name + " sees no button «" + button + "» in " + conversation);
    }

    /// Presses a button of a message that may not even be in front of this person.
    JsonNode press(String channel, String ts, Shown.Button button) {
        return stage.post(
                home() + "/actions",
                Map.of("channel", channel, "ts", ts, "blockId", blockOf(button), "action", button.action()));
    }

    boolean hasModal() {
        return !modals().isEmpty();
    }

    String modalTitle() {
        return topModal().at("/view/title/text").asText();
    }

    String modalWords() {
        return Shown.words(topModal().get("view"));
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
                String entered = fields.containsKey(label) ? fields.get(label) : initial(element);
                values.putObject(block.get("block_id").asText())
                        .set(element.get("action_id").asText(), entered(element, entered));
            }
        }
        fields.keySet().forEach(this::inputLabelled);
        return stage.post(
                home() + "/modals/" + topModal().get("viewId").asText() + "/submit", Map.of("values", values));
    }

    /// Adds a file to the field with this label and sends the modal.
    JsonNode submitsFile(String label, String file, byte[] content) {
        JsonNode field = inputLabelled(label);
        JsonNode given = stage.upload(home() + "/files/" + file, content);
        ObjectNode values = Stage.JSON.createObjectNode();
        values.putObject(field.get("block_id").asText())
                .putObject(field.at("/element/action_id").asText())
                .put("type", "file_input")
                .putArray("files")
                .add(given.get("file"));
        return stage.post(
                home() + "/modals/" + topModal().get("viewId").asText() + "/submit", Map.of("values", values));
    }

    JsonNode pressesInModal(String button) {
        JsonNode modal = topModal();
        var found = Shown.button(modal.get("view"), button)
                .orElseThrow(() -> new AssertionError(name + " sees no button «" + button + "» in the modal " + modal));
        return stage.post(
                home() + "/modals/" + modal.get("viewId").asText() + "/actions",
                Map.of("blockId", blockOf(found), "action", found.action(), "values", Map.of()));
    }

    JsonNode modal() {
        return topModal().get("view");
    }

    void closesModal() {
        stage.post(home() + "/modals/" + topModal().get("viewId").asText() + "/close", Map.of());
    }

    private JsonNode topModal() {
        // A click is answered before the modal it asks for is there.
        eventually(name + " sees a modal", this::hasModal);
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

    /// What stands there before anybody enters anything; of a choice, its words.
    private static String initial(JsonNode element) {
        return Stream.of(
                        "/initial_value",
                        "/initial_date",
                        "/initial_time",
                        "/initial_user",
                        "/initial_option/text/text")
                .map(at -> element.at(at).asText())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static ObjectNode entered(JsonNode element, String value) {
        ObjectNode entered = Stage.JSON.createObjectNode();
        String type = element.get("type").asText();
        entered.put("type", type);
        if (type.equals("static_select") && value.isEmpty()) {
            return entered.putNull("selected_option");
        }
        if (type.equals("static_select")) {
            entered.set("selected_option", option(element, value));
            return entered;
        }
        if (type.equals("multi_users_select")) {
            var chosen = entered.putArray("selected_users");
            Stream.of(value.split(",")).filter(id -> !id.isEmpty()).forEach(chosen::add);
            return entered;
        }
        if (type.equals("checkboxes")) {
            entered.putArray("selected_options");
            return entered;
        }
        String key = switch (type) {
            case "datepicker" -> "selected_date";
            case "timepicker" -> "selected_time";
            case "users_select" -> "selected_user";
            case "conversations_select" -> "selected_conversation";
            default -> "value";
        };
        return value.isEmpty() ? entered.putNull(key) : entered.put(key, value);
    }

    private static JsonNode option(JsonNode select, String words) {
        for (JsonNode option : select.get("options")) {
            if (option.at("/text/text").asText().equals(words)) {
                return option;
            }
        }
        throw new AssertionError("no option «" + words + "» in " + select);
    }

    private static String blockOf(Shown.Button button) {
        return button.block().path("block_id").asText();
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
