package dev.percolate.outbox.store;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("outbox_message")
record WaitingRow(
        String lane,
        String kind,
        String conversation,
        Instant notBefore,
        int attempts,
        @Nullable Instant retryAt) {}
