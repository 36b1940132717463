package dev.percolate.request;

import dev.percolate.workspace.ChannelId;

/// A request that stands in a channel, where anybody may offer to help. `version` is the one that is read there.
public record Post(ChannelId channel, boolean named, int version) {}
