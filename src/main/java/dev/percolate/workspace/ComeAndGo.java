package dev.percolate.workspace;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bot came into a channel, or is out of one. Slack tells it late at times, or again, so that it is asked how it is
/// now before anything follows.
@Singleton
public final class ComeAndGo {
    private final Directory directory;
    private final Inviters inviters;
    private final KeepInvitation keeping;
    private final List<RemovalListener> listeners;

    ComeAndGo(Directory directory, Inviters inviters, KeepInvitation keeping, List<RemovalListener> listeners) {
        this.directory = directory;
        this.inviters = inviters;
        this.keeping = keeping;
        this.listeners = List.copyOf(listeners);
    }

    /// `inviter` is null where Slack names nobody. Only a member of the workspace decides for a channel by that.
    public void came(
            WorkspaceId workspace, ChannelId channel, @Nullable PersonId inviter, Instant happenedAt, Instant now) {
        directory.hasChanged(workspace, channel);
        if (!isThere(workspace, channel)) {
            return;
        }
        if (inviter != null
                && directory.find(workspace, inviter).filter(Person::isMember).isPresent()) {
            keeping.keep(workspace, new Invitation(channel, inviter, happenedAt, now));
        } else {
            inviters.remove(workspace, channel);
        }
    }

    public void went(WorkspaceId workspace, ChannelId channel, Instant now) {
        directory.hasChanged(workspace, channel);
        if (isThere(workspace, channel)) {
            return;
        }
        inviters.remove(workspace, channel);
        listeners.forEach(listener -> listener.removed(new BotRemoved(workspace, channel, now)));
    }

    private boolean isThere(WorkspaceId workspace, ChannelId channel) {
        return directory
                .channel(workspace, channel)
                .filter(Channel::botIsIn)
                .filter(Channel::isForMany)
                .isPresent();
    }
}
