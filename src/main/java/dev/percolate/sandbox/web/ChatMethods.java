package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Address;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Conversations;
import dev.percolate.sandbox.Draft;
import dev.percolate.sandbox.FindParent;
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
    private static final int LONGEST_TEXT = 40_000;
    private static final int MOST_ATTACHMENTS = 100;

    private final Places places;
    private final Conversations conversations;
    private final Messages messages;
    private final FindParent parents;
    private final Posting posting;
    private final Address address;

    ChatMethods(
            Places places,
            Conversations conversations,
            Messages messages,
            FindParent parents,
            Posting posting,
            Address address) {
        this.places = places;
        this.conversations = conversations;
        this.messages = messages;
        this.parents = parents;
        this.posting = posting;
        this.address = address;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(
                Method.CHAT_DELETE, this::delete,
                Method.CHAT_GET_PERMALINK, this::permalink,
                Method.CHAT_POST_MESSAGE, this::postMessage,
                Method.CHAT_POST_EPHEMERAL, this::postEphemeral,
                Method.CHAT_UPDATE, this::update);
    }

    private ObjectNode postMessage(Arguments call) {
        Conversation place = places.toPostIn(call.text("channel"));
        Draft draft = draft(call, place);
        boolean broadcast = call.flag("reply_broadcast");
        return shown(posting.post(place.id(), Workspace.BOT_USER, broadcast ? draft.alsoInConversation() : draft));
    }

    private ObjectNode postEphemeral(Arguments call) {
        Conversation place = places.botCanPostIn(call.text("channel"));
        String person = call.text("user");
        if (!conversations.isActiveIn(place.id(), person)) {
            throw SlackError.of("user_not_in_channel");
        }
        Message message = posting.whisper(place.id(), Workspace.BOT_USER, person, draft(call, place));
        return Json.object().put("message_ts", message.ts());
    }

    private ObjectNode update(Arguments call) {
        Conversation place = places.botCanPostIn(call.text("channel"));
        Message message = own(place, call.text("ts"), "cant_update_message");
        Message updated = posting.rewrite(message, draft(call, place));
        return shown(updated).put("text", updated.text());
    }

    /// The bot may have left since.
    private ObjectNode delete(Arguments call) {
        Message message = own(places.known(call.text("channel")), call.text("ts"), "cant_delete_message");
        posting.remove(message);
        return Json.object().put("channel", message.conversation()).put("ts", message.ts());
    }

    private ObjectNode permalink(Arguments call) {
        Message message = visible(places.known(call.text("channel")), call.text("message_ts"));
        String path =
                "/archives/" + message.conversation() + "/p" + message.ts().replace(".", "");
        String thread =
                message.threadTs() == null ? "" : "?thread_ts=" + message.threadTs() + "&cid=" + message.conversation();
        return Json.object().put("channel", message.conversation()).put("permalink", address.of(path + thread));
    }

    private Message own(Conversation place, String ts, String error) {
        Message message = visible(place, ts);
        if (!message.author().equals(Workspace.BOT_USER)) {
            throw SlackError.of(error);
        }
        return message;
    }

    /// Nobody finds by its timestamp what only one person sees.
    private Message visible(Conversation place, String ts) {
        return messages.find(place.id(), ts)
                .filter(found -> found.ephemeralTo() == null)
                .orElseThrow(() -> SlackError.of("message_not_found"));
    }

    private Draft draft(Arguments call, Conversation place) {
        call.find("thread_ts").ifPresent(threadTs -> parents.of(place.id(), threadTs));
        return draft(call);
    }

    /// Longer texts are cut, as Slack cuts them.
    static Draft draft(Arguments call) {
        JsonNode attachments = call.json("attachments", "invalid_attachments");
        if (attachments != null && attachments.size() > MOST_ATTACHMENTS) {
            throw SlackError.of("too_many_attachments");
        }
        String text = call.text("text");
        return Draft.checked(
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                call.json("blocks", "invalid_blocks_format"),
                call.json("metadata", "invalid_metadata_format"),
                call.find("thread_ts").orElse(null));
    }

    private static ObjectNode shown(Message message) {
        ObjectNode answer = Json.object().put("channel", message.conversation()).put("ts", message.ts());
        return answer.set("message", Payloads.message(message));
    }
}
