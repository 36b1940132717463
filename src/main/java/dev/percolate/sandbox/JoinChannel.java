package dev.percolate.sandbox;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Somebody comes into a channel, or the app does. The app hears of it where it is in that channel then.
@Singleton
public final class JoinChannel {
    private final Conversations conversations;
    private final EventDelivery events;
    private final Live live;
    private final Atomically atomically;

    JoinChannel(Conversations conversations, EventDelivery events, Live live, Atomically atomically) {
        this.conversations = conversations;
        this.events = events;
        this.live = live;
        this.atomically = atomically;
    }

    /// False where the person was there already; then nobody hears anything.
    public boolean join(Conversation where, String person) {
        return add(where, person, null);
    }

    /// The same, brought by somebody who is there.
    public boolean invited(Conversation where, String person, String by) {
        return add(where, person, by);
    }

    private boolean add(Conversation where, String person, @Nullable String by) {
        boolean joined = atomically.run(() -> {
            boolean fresh = conversations.join(where.id(), person);
            if (fresh && conversations.isIn(where.id(), Workspace.BOT_USER)) {
                events.announce("member_joined_channel", (id, now) -> Events.memberJoined(id, where, person, by, now));
            }
            return fresh;
        });
        if (joined) {
            live.messagesChanged(where.id(), null);
        }
        return joined;
    }
}
