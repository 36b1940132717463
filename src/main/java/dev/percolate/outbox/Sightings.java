package dev.percolate.outbox;

import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.WorkspaceId;
import java.util.List;
import java.util.UUID;

/// What Slack's events tell about messages: that one of ours is there, or at least that events arrive.
public interface Sightings {
    /// The message with this trace is in the channel.
    record Seen(UUID trace, ChannelId channel, String timestamp) {}

    /// These are there: whatever became of their answers, they were delivered.
    void seen(WorkspaceId workspace, List<Seen> messages);

    /// Some event arrived from this workspace, so events are flowing: a message that stays unseen was not delivered.
    void eventArrived(WorkspaceId workspace);
}
