package dev.percolate.slack.store;

import dev.percolate.slack.HandledEvents;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

@Singleton
final class HandledEventsInPostgres implements HandledEvents {
    private final JdbcOperations database;

    HandledEventsInPostgres(JdbcOperations database) {
        this.database = database;
    }

    /// In order, so that two nodes that were sent the same events wait for each other in one direction only.
    @Override
    public Set<String> remember(WorkspaceId workspace, Set<String> events, Instant seenAt) {
        return database.prepareStatement("""
                insert into slack_event (workspace_id, event_id, seen_at)
                select ?, event, ? from unnest(?) event order by event
                on conflict on constraint slack_event_pk do nothing
                returning event_id
                """, statement -> {
            statement.setString(1, workspace.value());
            statement.setObject(2, seenAt.atOffset(ZoneOffset.UTC));
            statement.setArray(3, statement.getConnection().createArrayOf("text", events.toArray()));
            Set<String> fresh = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    fresh.add(rows.getString("event_id"));
                }
            }
            return fresh;
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
