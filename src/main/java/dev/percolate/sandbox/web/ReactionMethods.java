package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Message;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.Payloads;
import dev.percolate.sandbox.React;
import dev.percolate.sandbox.Reactions;
import dev.percolate.sandbox.SlackError;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;

@Singleton
final class ReactionMethods implements Family {
    private final Places places;
    private final React react;
    private final Reactions reactions;

    ReactionMethods(Places places, React react, Reactions reactions) {
        this.places = places;
        this.react = react;
        this.reactions = reactions;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(
                Method.REACTIONS_ADD, this::add,
                Method.REACTIONS_REMOVE, this::remove,
                Method.REACTIONS_GET, this::get);
    }

    private ObjectNode add(Arguments call) {
        react.add(Workspace.BOT_USER, place(call), timestamp(call), call.text("name"));
        return Json.object();
    }

    private ObjectNode remove(Arguments call) {
        react.remove(Workspace.BOT_USER, place(call), timestamp(call), call.text("name"));
        return Json.object();
    }

    private ObjectNode get(Arguments call) {
        Conversation place = place(call);
        Message message = react.reactable(place, timestamp(call));
        ObjectNode shown = Payloads.message(message);
        var there = reactions.of(place.id(), message.ts());
        if (!there.isEmpty()) {
            ArrayNode all = shown.putArray("reactions");
            for (Reactions.Reaction one : there) {
                ObjectNode reaction = all.addObject().put("name", one.name());
                one.people().forEach(reaction.putArray("users")::add);
                reaction.put("count", one.people().size());
            }
        }
        return Json.object().put("type", "message").put("channel", place.id()).set("message", shown);
    }

    private Conversation place(Arguments call) {
        if (call.find("channel").isEmpty() || call.find("timestamp").isEmpty()) {
            throw SlackError.of("no_item_specified");
        }
        return places.botCanPostIn(call.text("channel"));
    }

    private static String timestamp(Arguments call) {
        String ts = call.text("timestamp");
        if (!ts.matches("\\d{1,10}\\.\\d{6}")) {
            throw SlackError.of("bad_timestamp");
        }
        return ts;
    }
}
