package dev.percolate.slack;

import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;

/// Somebody typed a slash command. `rest` is what followed the subcommand's word, trimmed; mentions arrive as
/// `<@U123>`.
public record Call(WorkspaceId workspace, PersonId person, ChannelId channel, String rest, Instant now) {}
