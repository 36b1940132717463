package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Conversations;
import dev.percolate.sandbox.Draft;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Message;
import dev.percolate.sandbox.Messages;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.Payloads;
import dev.percolate.sandbox.Posting;
import dev.percolate.sandbox.SlackError;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;

@Singleton
final class ChatMethods implements Family {
    private final Places places;
    private final Conversations conversations;
    private final Messages messages;
    private final Posting posting;

    ChatMethods(Places places, Conversations conversations, Messages messages, Posting posting) {
        this.places = places;
        this.conversations = conversations;
        this.messages = messages;
        this.posting = posting;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(
                Method.CHAT_POST_MESSAGE, this::postMessage,
                Method.CHAT_POST_EPHEMERAL, this::postEphemeral,
                Method.CHAT_UPDATE, this::update);
    }

    private ObjectNode postMessage(Arguments call) {
        Conversation place = places.toPostIn(call.text("channel"));
        Message message = posting.post(place.id(), Workspace.BOT_USER, draft(call));
        return shown(message);
    }

    private ObjectNode postEphemeral(Arguments call) {
        Conversation place = places.botCanPostIn(call.text("channel"));
        String person = call.text("user");
        if (!conversations.isIn(place.id(), person)) {
            throw SlackError.of("user_not_in_channel");
        }
        Message message = posting.whisper(place.id(), Workspace.BOT_USER, person, draft(call));
        return Json.object().put("message_ts", message.ts());
    }

    private ObjectNode update(Arguments call) {
        Conversation place = places.botCanPostIn(call.text("channel"));
        Message message = messages.find(place.id(), call.text("ts"))
                .filter(found -> found.ephemeralTo() == null)
                .orElseThrow(() -> SlackError.of("message_not_found"));
        if (!message.author().equals(Workspace.BOT_USER)) {
            throw SlackError.of("cant_update_message");
        }
        Message updated = posting.rewrite(message, draft(call));
        return shown(updated).put("text", updated.text());
    }

    private static Draft draft(Arguments call) {
        return Draft.checked(
                call.text("text"),
                call.json("blocks", "invalid_blocks_format"),
                call.json("metadata", "invalid_metadata_format"),
                call.find("thread_ts").orElse(null));
    }

    private static ObjectNode shown(Message message) {
        ObjectNode answer = Json.object().put("channel", message.conversation()).put("ts", message.ts());
        return answer.set("message", Payloads.message(message));
    }
}
