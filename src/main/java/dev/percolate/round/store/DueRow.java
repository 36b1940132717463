package dev.percolate.round.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/// `number` is that of a round; 0 where it is the circle that is due.
@Introspected
record DueRow(String workspaceId, String channelId, int number, Instant at) {}
