package dev.percolate.workspace;

/// A member of the workspace brought the bot into a channel.
public record BotInvited(WorkspaceId workspace, Invitation invitation) {}
