package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Handles.ResponseUrl;
import dev.percolate.schedule.WallTime;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Somebody presses a button or chooses something, in a message, in a modal or on the Home tab.
@Singleton
public final class PressButton {
    private static final Outcome GONE = new Outcome.Failed("This is no longer there.");
    private static final Outcome FAILED = new Outcome.Failed("That didn't work. Try again in a moment.");

    private final Messages messages;
    private final ModalStack modals;
    private final Homes homes;
    private final Grants grants;
    private final Address address;
    private final AskBot asking;
    private final InstantSource wall;

    PressButton(
            Messages messages,
            ModalStack modals,
            Homes homes,
            Grants grants,
            Address address,
            AskBot asking,
            @WallTime InstantSource wall) {
        this.messages = messages;
        this.modals = modals;
        this.homes = homes;
        this.grants = grants;
        this.address = address;
        this.asking = asking;
        this.wall = wall;
    }

    public Outcome inMessage(Person person, Conversation where, String ts, String blockId, JsonNode action) {
        Optional<Message> found = messages.find(where.id(), ts).filter(message -> message.isVisibleTo(person.id()));
        JsonNode blocks = found.map(Message::blocks).orElse(null);
        if (blocks == null) {
            return GONE;
        }
        return action(blocks, blockId, action)
                .map(done -> {
                    messages.pressed(found.get(), person.id());
                    ResponseUrl url = grants.responseUrl(person, where, found.get());
                    return send(Payloads.buttonInMessage(
                            person,
                            where,
                            found.get(),
                            done,
                            grants.trigger(person, null),
                            address.of("/sandbox/response/" + url.id())));
                })
                .orElse(GONE);
    }

    /// `values` is what is entered in the modal by now.
    public Outcome inModal(Person person, String viewId, String blockId, JsonNode action, JsonNode values) {
        List<Modal> stack = modals.of(person.id());
        Optional<Modal> top = top(stack, viewId);
        if (top.isEmpty()) {
            return GONE;
        }
        JsonNode blocks = top.get().view().path("blocks");
        return action(blocks, blockId, action)
                .map(done -> send(Payloads.buttonInView(
                        person,
                        Payloads.view(stack, top.get(), FormState.of(blocks, values)),
                        done,
                        grants.trigger(person, top.get()))))
                .orElse(GONE);
    }

    /// `viewId` is the Home tab that was looked at; `values` what is entered in it by now.
    public Outcome inHome(Person person, String viewId, String blockId, JsonNode action, JsonNode values) {
        Optional<Home> home =
                homes.of(person.id()).filter(published -> published.viewId().equals(viewId));
        if (home.isEmpty()) {
            return GONE;
        }
        JsonNode blocks = home.get().view().path("blocks");
        return action(blocks, blockId, action)
                .map(done -> send(Payloads.buttonInView(
                        person,
                        Payloads.view(home.get(), FormState.of(blocks, values)),
                        done,
                        grants.trigger(person, null))))
                .orElse(GONE);
    }

    static Optional<Modal> top(List<Modal> stack, String viewId) {
        return stack.isEmpty()
                ? Optional.empty()
                : Optional.of(stack.getLast()).filter(modal -> modal.viewId().equals(viewId));
    }

    private Optional<ObjectNode> action(JsonNode blocks, String blockId, JsonNode action) {
        return Blocks.element(blocks, blockId, action.path("action_id").asText())
                .flatMap(element -> FormState.choice(element, action)
                        .map(choice -> Payloads.action(element, blockId, choice, wall.instant())));
    }

    private Outcome send(ObjectNode payload) {
        return asking.ask(payload).map(body -> Outcome.DONE).orElse(FAILED);
    }
}
