package dev.percolate.sandbox.web;

import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.Conversations;
import dev.percolate.sandbox.Manifest;
import dev.percolate.sandbox.OpenConversations;
import dev.percolate.sandbox.People;
import dev.percolate.sandbox.SlackError;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;

/// Finds the conversation a call names, as far as the bot may know of it.
@Singleton
final class Places {
    private final Conversations conversations;
    private final People people;
    private final OpenConversations open;
    private final Manifest manifest;

    Places(Conversations conversations, People people, OpenConversations open, Manifest manifest) {
        this.conversations = conversations;
        this.people = people;
        this.open = open;
        this.manifest = manifest;
    }

    /// Private places exist for the bot only while it is in them.
    Conversation known(String id) {
        Conversation found = conversations.find(id).orElseThrow(() -> SlackError.of("channel_not_found"));
        if (found.kind() != Kind.CHANNEL && !botIsIn(found)) {
            throw SlackError.of("channel_not_found");
        }
        return found;
    }

    Conversation botCanPostIn(String id) {
        Conversation found = known(id);
        if (!botIsIn(found)) {
            throw SlackError.of("not_in_channel");
        }
        return found;
    }

    /// A conversation, or a person: then it is the bot's direct messages with them.
    Conversation toPostIn(String id) {
        Conversation place = people.find(id).map(open::directWith).orElseGet(() -> botCanPostIn(id));
        if (place.kind() == Kind.DIRECT && !manifest.messagesTabIsOn()) {
            throw SlackError.of("messages_tab_disabled");
        }
        return place;
    }

    boolean botIsIn(Conversation conversation) {
        return conversations.isIn(conversation.id(), Workspace.BOT_USER);
    }
}
