package dev.percolate.outbox;

import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class RelayInPostgresTest extends InPostgres implements RelayContract {
    @Inject
    private OutgoingMessages messages;

    @Inject
    private Claims claims;

    @Inject
    private OutboxRows rows;

    @Override
    public World world() {
        return new World(messages, claims, rows);
    }
}
