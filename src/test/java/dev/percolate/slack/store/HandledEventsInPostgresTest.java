package dev.percolate.slack.store;

import dev.percolate.slack.HandledEvents;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.Set;

final class HandledEventsInPostgresTest extends InPostgres implements HandledEventsContract {
    @Inject
    private HandledEvents stored;

    @Inject
    private TransactionOperations<Connection> transactions;

    /// Each call in a transaction of its own.
    @Override
    public HandledEvents handled() {
        return new HandledEvents() {
            @Override
            public Set<String> remember(WorkspaceId workspace, Set<String> events, Instant seenAt) {
                return transactions.executeWrite(status -> stored.remember(workspace, events, seenAt));
            }

            @Override
            public void forgetSeenBefore(Instant before) {
                transactions.executeWrite(status -> {
                    stored.forgetSeenBefore(before);
                    return true;
                });
            }
        };
    }
}
