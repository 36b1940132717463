package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.JoinChannel;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.LeaveChannel;
import dev.percolate.sandbox.Listing;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.SlackError;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;

/// The app comes into a channel and goes out of it by itself.
@Singleton
final class MembershipMethods implements Family {
    private final Places places;
    private final Scopes scopes;
    private final Listing listing;
    private final JoinChannel join;
    private final LeaveChannel leave;

    MembershipMethods(Places places, Scopes scopes, Listing listing, JoinChannel join, LeaveChannel leave) {
        this.places = places;
        this.scopes = scopes;
        this.listing = listing;
        this.join = join;
        this.leave = leave;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(
                Method.CONVERSATIONS_JOIN, this::join,
                Method.CONVERSATIONS_LEAVE, this::leave);
    }

    /// Public channels only: into private ones one is invited.
    private ObjectNode join(Arguments call) {
        Conversation channel = places.known(call.text("channel"));
        if (channel.kind() != Kind.CHANNEL) {
            throw SlackError.of("method_not_supported_for_channel_type");
        }
        boolean already = !join.join(channel, Workspace.BOT_USER);
        ObjectNode answer = Json.object();
        answer.set("channel", ShownConversation.of(listing.find(channel.id()).orElseThrow()));
        if (already) {
            answer.put("warning", "already_in_channel");
            answer.putObject("response_metadata").putArray("warnings").add("already_in_channel");
        }
        return answer;
    }

    private ObjectNode leave(Arguments call) {
        Conversation channel = places.known(call.text("channel"));
        scopes.require(Method.CONVERSATIONS_LEAVE, channel.kind());
        switch (channel.kind()) {
            case DIRECT, GROUP -> throw SlackError.of("method_not_supported_for_channel_type");
            case CHANNEL, PRIVATE -> {}
        }
        if (channel.name().equals("general")) {
            throw SlackError.of("cant_leave_general");
        }
        boolean left = leave.leave(channel, Workspace.BOT_USER);
        return left ? Json.object() : Json.object().put("not_in_channel", true);
    }
}
