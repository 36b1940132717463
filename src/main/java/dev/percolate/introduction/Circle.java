package dev.percolate.introduction;

import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.WorkspaceId;

/// A channel whose members meet. It exists as soon as somebody joins.
public record Circle(WorkspaceId workspace, ChannelId channel) {}
