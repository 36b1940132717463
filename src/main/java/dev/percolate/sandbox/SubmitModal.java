package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Somebody sends the modal on top of their stack. What Slack can refuse by itself never reaches the bot.
@Singleton
public final class SubmitModal {
    private static final Outcome FAILED = new Outcome.Failed("We had some trouble connecting. Try again?");

    private final ModalStack modals;
    private final Conversations conversations;
    private final Grants grants;
    private final Address address;
    private final AskBot asking;

    SubmitModal(ModalStack modals, Conversations conversations, Grants grants, Address address, AskBot asking) {
        this.modals = modals;
        this.conversations = conversations;
        this.grants = grants;
        this.address = address;
        this.asking = asking;
    }

    public Outcome submit(Person person, String viewId, JsonNode entered) {
        List<Modal> stack = modals.of(person.id());
        Optional<Modal> top = PressButton.top(stack, viewId);
        if (top.isEmpty()) {
            return new Outcome.Failed("This form is no longer open.");
        }
        Modal modal = top.get();
        JsonNode blocks = modal.view().path("blocks");
        ObjectNode values = FormState.of(blocks, entered);
        if (modal.view().path("submit_disabled").asBoolean() && FormState.isBlank(blocks, values)) {
            return new Outcome.Failed("This form can be sent once something is filled in.");
        }
        Map<String, String> objections = FormState.objections(blocks, values);
        if (!objections.isEmpty()) {
            return refuse(modal, objections);
        }
        ObjectNode payload = Payloads.submission(person, stack, modal, values, grants.trigger(person, modal));
        payload.set("response_urls", responseUrls(person, blocks, values));
        return asking.ask(payload).map(body -> follow(modal, body)).orElse(FAILED);
    }

    /// For each conversation that was chosen where the app asked to be able to answer there.
    private ArrayNode responseUrls(Person person, JsonNode blocks, ObjectNode values) {
        ArrayNode addresses = Json.array();
        for (JsonNode block : blocks) {
            JsonNode element = block.path("element");
            if (element.path("response_url_enabled").asBoolean()) {
                String blockId = block.path("block_id").asText();
                String actionId = element.path("action_id").asText();
                chosen(values.path(blockId).path(actionId))
                        .ifPresent(where -> addresses
                                .addObject()
                                .put("block_id", blockId)
                                .put("action_id", actionId)
                                .put("channel_id", where.id())
                                .put("response_url", responseUrl(person, where)));
            }
        }
        return addresses;
    }

    private Optional<Conversation> chosen(JsonNode state) {
        String channel = state.path("selected_channel").asText("");
        return conversations.find(
                channel.isEmpty() ? state.path("selected_conversation").asText("") : channel);
    }

    private String responseUrl(Person person, Conversation where) {
        return address.of(
                "/sandbox/response/" + grants.responseUrl(person, where, null).id());
    }

    private Outcome follow(Modal modal, String body) {
        JsonNode answer = body.isBlank() ? Json.object() : Json.parse(body).orElse(Json.array());
        if (!answer.isObject()) {
            return FAILED;
        }
        try {
            return switch (answer.path("response_action").asText("")) {
                case "" -> closed(modal);
                case "errors" -> errors(modal, answer.path("errors"));
                case "update" -> {
                    modals.update(modal.viewId(), null, null, answer.path("view"));
                    yield Outcome.DONE;
                }
                case "push" -> {
                    modals.pushAfter(modal, answer.path("view"));
                    yield Outcome.DONE;
                }
                case "clear" -> {
                    modals.closeAll(modal.person());
                    yield Outcome.DONE;
                }
                default -> FAILED;
            };
        } catch (SlackError e) {
            return FAILED;
        }
    }

    private Outcome closed(Modal modal) {
        modals.close(modal);
        return Outcome.DONE;
    }

    /// Slack takes errors for input blocks of this view only.
    private Outcome errors(Modal modal, JsonNode errors) {
        Set<String> inputs = modal.view()
                .path("blocks")
                .valueStream()
                .filter(block -> block.path("type").asText().equals("input"))
                .map(block -> block.path("block_id").asText())
                .collect(Collectors.toSet());
        Map<String, String> sentences = new LinkedHashMap<>();
        errors.properties()
                .forEach(error -> sentences.put(error.getKey(), error.getValue().asText()));
        return sentences.isEmpty() || !inputs.containsAll(sentences.keySet()) ? FAILED : refuse(modal, sentences);
    }

    private Outcome refuse(Modal modal, Map<String, String> sentences) {
        modals.refuse(modal, sentences);
        return new Outcome.Refused(sentences);
    }
}
