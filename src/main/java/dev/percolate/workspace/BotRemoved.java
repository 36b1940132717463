package dev.percolate.workspace;

import java.time.Instant;

/// The bot is no longer in a channel, whoever saw to that.
public record BotRemoved(WorkspaceId workspace, ChannelId channel, Instant now) {}
