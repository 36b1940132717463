package dev.percolate.slack.store;

import dev.percolate.slack.HandledEvents;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;

@Singleton
final class HandledEventsInPostgres implements HandledEvents {
    private final JdbcOperations database;

    HandledEventsInPostgres(JdbcOperations database) {
        this.database = database;
    }

    @Override
    public boolean remember(WorkspaceId workspace, String event, Instant seenAt) {
        return database.prepareStatement("""
                insert into slack_event (workspace_id, event_id, seen_at)
                values (?, ?, ?)
                on conflict on constraint slack_event_pk do nothing
                """, statement -> {
            statement.setString(1, workspace.value());
            statement.setString(2, event);
            statement.setObject(3, seenAt.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        });
    }

    @Override
    public void forgetSeenBefore(Instant before) {
        database.prepareStatement("delete from slack_event where seen_at < ?", statement -> {
            statement.setObject(1, before.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }
}
