package dev.percolate.outbox;

import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class OutgoingMessagesInPostgresTest extends InPostgres implements OutgoingMessagesContract {
    @Inject
    private OutgoingMessages messages;

    @Inject
    private Claims claims;

    @Inject
    private OutboxRows rows;

    @Override
    public OutgoingMessages messages() {
        return messages;
    }

    @Override
    public Claims claims() {
        return claims;
    }

    @Override
    public OutboxLook look() {
        return rows;
    }
}
