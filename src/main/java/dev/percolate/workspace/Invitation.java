package dev.percolate.workspace;

import java.time.Instant;

/// Somebody brought the bot into a channel. `happenedAt` is on Slack's clock and tells which of two came
/// later; `at` is when it was by the clock people live by.
public record Invitation(ChannelId channel, PersonId inviter, Instant happenedAt, Instant at) {}
