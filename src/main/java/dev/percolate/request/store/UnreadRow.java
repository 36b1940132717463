package dev.percolate.request.store;

import io.micronaut.core.annotation.Introspected;

@Introspected
record UnreadRow(String workspaceId, String personId, String helpsWith, String beenThrough) {}
