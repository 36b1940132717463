package dev.percolate.welcome.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

@Introspected
record DueRow(String workspaceId, String channelId, String personId, Instant at) {}
