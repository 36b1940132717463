package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.Conversations;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Listing;
import dev.percolate.sandbox.Listing.Listed;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.OpenConversations;
import dev.percolate.sandbox.SlackError;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

@Singleton
final class ConversationMethods implements Family {
    private final Conversations conversations;
    private final Listing listing;
    private final OpenConversations open;
    private final Places places;
    private final Scopes scopes;

    ConversationMethods(
            Conversations conversations, Listing listing, OpenConversations open, Places places, Scopes scopes) {
        this.conversations = conversations;
        this.listing = listing;
        this.open = open;
        this.places = places;
        this.scopes = scopes;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(
                Method.CONVERSATIONS_OPEN, this::open,
                Method.CONVERSATIONS_INFO, this::info,
                Method.CONVERSATIONS_MEMBERS, this::members);
    }

    private ObjectNode open(Arguments call) {
        List<String> users = call.list("users");
        if (users.isEmpty()) {
            throw SlackError.of("users_list_not_supplied");
        }
        scopes.require(Method.CONVERSATIONS_OPEN, users.size() == 1 ? Kind.DIRECT : Kind.GROUP);
        OpenConversations.Opened opened = open.with(users);
        ObjectNode answer = Json.object();
        if (opened.already()) {
            answer.put("no_op", true).put("already_open", true);
        }
        Conversation conversation = opened.conversation();
        return answer.set(
                "channel",
                call.flag("return_im")
                        ? ShownConversation.of(listed(conversation))
                        : Json.object().put("id", conversation.id()));
    }

    private ObjectNode info(Arguments call) {
        Conversation conversation = places.known(call.text("channel"));
        scopes.require(Method.CONVERSATIONS_INFO, conversation.kind());
        Listed listed = listed(conversation);
        ObjectNode shown = ShownConversation.of(listed);
        if (call.flag("include_num_members")) {
            shown.put("num_members", listed.people());
        }
        return Json.object().set("channel", shown);
    }

    private ObjectNode members(Arguments call) {
        Conversation conversation = places.known(call.text("channel"));
        scopes.require(Method.CONVERSATIONS_MEMBERS, conversation.kind());
        Pages<String> pages = Pages.of(
                (after, limit) -> conversations.members(conversation.id(), after, limit),
                Function.identity(),
                call,
                100);
        ObjectNode answer = Json.object();
        pages.page().forEach(answer.putArray("members")::add);
        return answer.set("response_metadata", pages.metadata());
    }

    private Listed listed(Conversation conversation) {
        return listing.find(conversation.id()).orElseThrow(() -> SlackError.of("channel_not_found"));
    }
}
