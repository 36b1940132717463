package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.Conversations;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.OpenConversations;
import dev.percolate.sandbox.SlackError;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

@Singleton
final class ConversationMethods implements Family {
    private final Conversations conversations;
    private final OpenConversations open;
    private final Places places;
    private final Scopes scopes;

    ConversationMethods(Conversations conversations, OpenConversations open, Places places, Scopes scopes) {
        this.conversations = conversations;
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
                call.flag("return_im") ? shown(conversation) : Json.object().put("id", conversation.id()));
    }

    private ObjectNode info(Arguments call) {
        Conversation conversation = places.known(call.text("channel"));
        scopes.require(Method.CONVERSATIONS_INFO, conversation.kind());
        ObjectNode shown = shown(conversation);
        if (call.flag("include_num_members")) {
            shown.put("num_members", conversations.members(conversation.id()).size());
        }
        return Json.object().set("channel", shown);
    }

    private ObjectNode members(Arguments call) {
        Conversation conversation = places.known(call.text("channel"));
        scopes.require(Method.CONVERSATIONS_MEMBERS, conversation.kind());
        Pages<String> pages = Pages.of(conversations.members(conversation.id()), call, 100);
        ObjectNode answer = Json.object();
        pages.page().forEach(answer.putArray("members")::add);
        return answer.set("response_metadata", pages.metadata());
    }

    private ObjectNode shown(Conversation conversation) {
        Kind kind = conversation.kind();
        ObjectNode shown = Json.object()
                .put("id", conversation.id())
                .put("is_channel", kind == Kind.CHANNEL)
                .put("is_group", kind == Kind.PRIVATE)
                .put("is_im", kind == Kind.DIRECT)
                .put("is_mpim", kind == Kind.GROUP)
                .put("is_private", kind != Kind.CHANNEL)
                .put("is_archived", false)
                .put("is_shared", false)
                .put("is_org_shared", false)
                .put("is_ext_shared", false)
                .put("context_team_id", Workspace.TEAM);
        if (kind == Kind.DIRECT) {
            conversations.members(conversation.id()).stream()
                    .filter(person -> !person.equals(Workspace.BOT_USER))
                    .forEach(person -> shown.put("user", person));
            return shown;
        }
        return shown.put("name", conversation.name())
                .put("name_normalized", conversation.name())
                .put("is_general", conversation.name().equals("general"))
                .put("is_member", places.botIsIn(conversation));
    }
}
