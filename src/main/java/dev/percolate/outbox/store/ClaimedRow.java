package dev.percolate.outbox.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a relay needs of a message it has claimed.
@MappedEntity("outbox_message")
record ClaimedRow(
        String workspaceId,
        @Id UUID id,
        UUID claim,
        UUID trace,
        String recipient,
        String conversation,
        String kind,
        @Nullable String urgency,
        @Nullable String openedChannel,
        int attempts,
        byte[] body,
        boolean fileWaits) {}
