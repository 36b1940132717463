package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Asks the app what somebody may choose from in a select that it fills itself, while they type.
@Singleton
public final class Suggest {
    private static final int MOST = 100;

    private final Messages messages;
    private final ModalStack modals;
    private final Homes homes;
    private final AskBot asking;

    Suggest(Messages messages, ModalStack modals, Homes homes, AskBot asking) {
        this.messages = messages;
        this.modals = modals;
        this.homes = homes;
        this.asking = asking;
    }

    /// Which select is typed into, and what.
    public record Typing(String blockId, String actionId, String typed) {}

    /// Nothing to choose from where the app does not answer in time or with what Slack would not take.
    public JsonNode inMessage(Person person, Conversation where, String ts, Typing typing) {
        return messages.find(where.id(), ts)
                .filter(message -> message.isVisibleTo(person.id()))
                .filter(message -> message.blocks() != null && isSelect(message.blocks(), typing))
                .map(message -> ask(Payloads.suggestionInMessage(person, where, message, typing)))
                .orElseGet(Suggest::nothing);
    }

    /// `viewId` is a modal's or the Home tab's.
    public JsonNode inView(Person person, String viewId, Typing typing) {
        List<Modal> stack = modals.of(person.id());
        Optional<ObjectNode> view = PressButton.top(stack, viewId)
                .map(modal -> Payloads.view(stack, modal, Json.object()))
                .or(() -> homes.of(person.id())
                        .filter(home -> home.viewId().equals(viewId))
                        .map(home -> Payloads.view(home, Json.object())));
        return view.filter(shown -> isSelect(shown.path("blocks"), typing))
                .map(shown -> ask(Payloads.suggestionInView(person, shown, typing)))
                .orElseGet(Suggest::nothing);
    }

    private static boolean isSelect(JsonNode blocks, Typing typing) {
        return Blocks.element(blocks, typing.blockId(), typing.actionId())
                .filter(element -> element.path("type").asText().endsWith("external_select"))
                .isPresent();
    }

    private JsonNode ask(ObjectNode payload) {
        return asking.ask(payload).map(Suggest::taken).orElseGet(Suggest::nothing);
    }

    private static JsonNode taken(String body) {
        JsonNode answer = Json.parse(body).filter(JsonNode::isObject).orElseGet(Json::object);
        boolean good = FormState.options(answer).count() <= MOST
                && FormState.options(answer)
                        .allMatch(option -> option.at("/text/text").isTextual()
                                && option.path("value").isTextual());
        return good && (answer.has("options") || answer.has("option_groups")) ? answer : nothing();
    }

    private static JsonNode nothing() {
        ObjectNode none = Json.object();
        none.putArray("options");
        return none;
    }
}
