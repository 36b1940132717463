package dev.percolate.outbox;

import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class HistoryInPostgresTest extends InPostgres implements HistoryContract {
    @Inject
    private OutgoingMessages messages;

    @Inject
    private Claims claims;

    @Inject
    private SentMessages sent;

    @Inject
    private EndedMessages ended;

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
    public SentMessages sent() {
        return sent;
    }

    @Override
    public EndedMessages ended() {
        return ended;
    }

    @Override
    public OutboxLook look() {
        return rows;
    }
}
