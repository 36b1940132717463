package dev.percolate.workspace;

import java.util.List;
import java.util.Optional;

/// Who brought the bot into which channel: the last of them, while it is there.
public interface Inviters {
    /// In the place of whoever did before. False, and nothing changes, where it is known already, or a later one is.
    boolean keep(WorkspaceId workspace, Invitation invitation);

    Optional<PersonId> of(WorkspaceId workspace, ChannelId channel);

    /// Those of one person that still hold, earliest first.
    List<Invitation> by(WorkspaceId workspace, PersonId inviter);

    /// The bot is out of the channel, or nobody brought it in.
    void remove(WorkspaceId workspace, ChannelId channel);

    void forget(WorkspaceId workspace, PersonId inviter);
}
