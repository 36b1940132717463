package dev.percolate.workspace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/// Keeps who brought the bot into a channel, and lets whoever wants to say something to them do so, once.
@Singleton
class KeepInvitation {
    private final Inviters inviters;
    private final List<InvitationListener> listeners;

    KeepInvitation(Inviters inviters, List<InvitationListener> listeners) {
        this.inviters = inviters;
        this.listeners = List.copyOf(listeners);
    }

    @Transactional
    void keep(WorkspaceId workspace, Invitation invitation) {
        if (inviters.keep(workspace, invitation)) {
            listeners.forEach(listener -> listener.invited(new BotInvited(workspace, invitation)));
        }
    }
}
