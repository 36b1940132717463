package dev.percolate.outbox;

import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;

/// A message arrived in the conversation, at this instant of domain time.
public record MessageDelivered(WorkspaceId workspace, OnceKey once, ChannelId channel, Instant at) {}
