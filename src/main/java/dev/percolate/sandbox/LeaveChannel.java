package dev.percolate.sandbox;

import dev.percolate.sandbox.Conversation.Kind;
import jakarta.inject.Singleton;

/// Somebody goes out of a channel, or the app does, by itself or because somebody removed it. The app hears of it
/// where it is in that channel still, and of its own leaving too.
@Singleton
public final class LeaveChannel {
    private final Conversations conversations;
    private final EventDelivery events;
    private final Live live;
    private final Atomically atomically;

    LeaveChannel(Conversations conversations, EventDelivery events, Live live, Atomically atomically) {
        this.conversations = conversations;
        this.events = events;
        this.live = live;
        this.atomically = atomically;
    }

    /// False where the person was not there; then nobody hears anything.
    public boolean leave(Conversation where, String person) {
        return removed(where, person, person);
    }

    /// The same, done by somebody else.
    public boolean removed(Conversation where, String person, String by) {
        boolean left = atomically.run(() -> {
            boolean gone = conversations.leave(where.id(), person);
            if (gone) {
                announce(where, person, by);
            }
            return gone;
        });
        if (left) {
            live.messagesChanged(where.id(), null);
        }
        return left;
    }

    private void announce(Conversation where, String person, String by) {
        if (person.equals(Workspace.BOT_USER)) {
            String type = where.kind() == Kind.PRIVATE ? "group_left" : "channel_left";
            events.announce(type, (id, now) -> Events.left(id, type, where, by, now));
        } else if (conversations.isIn(where.id(), Workspace.BOT_USER)) {
            events.announce("member_left_channel", (id, now) -> Events.memberLeft(id, where, person, now));
        }
    }
}
