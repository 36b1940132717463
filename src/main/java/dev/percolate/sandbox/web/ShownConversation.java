package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Listing.Listed;
import dev.percolate.sandbox.Workspace;

/// A conversation as the Web API shows it.
final class ShownConversation {
    private ShownConversation() {}

    static ObjectNode of(Listed listed) {
        Conversation conversation = listed.conversation();
        Kind kind = conversation.kind();
        ObjectNode shown = Json.object()
                .put("id", conversation.id())
                .put("is_channel", kind == Kind.CHANNEL)
                .put("is_group", kind == Kind.PRIVATE)
                .put("is_im", kind == Kind.DIRECT)
                .put("is_mpim", kind == Kind.GROUP)
                .put("is_private", kind != Kind.CHANNEL)
                .put("is_archived", false)
                .put("is_shared", listed.shared())
                .put("is_org_shared", false)
                .put("is_ext_shared", listed.shared())
                .put("context_team_id", Workspace.TEAM);
        if (kind == Kind.DIRECT) {
            return shown.put("user", listed.other());
        }
        if (listed.creator() != null) {
            shown.put("creator", listed.creator());
        }
        return shown.put("name", conversation.name())
                .put("name_normalized", conversation.name())
                .put("is_general", conversation.name().equals("general"))
                .put("is_member", listed.botIsIn());
    }
}
