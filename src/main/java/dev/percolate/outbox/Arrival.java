package dev.percolate.outbox;

import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.WorkspaceId;
import java.util.UUID;

/// A message is there, as Slack says. `timestamp` is Slack's name of it within the channel; `tries` counts how often
/// telling of it has failed.
public record Arrival(WorkspaceId workspace, UUID trace, ChannelId channel, String timestamp, int tries) {}
