package dev.percolate.sandbox.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.Atomically;
import dev.percolate.sandbox.Draft;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.ScheduledMessage;
import dev.percolate.sandbox.ScheduledMessages;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class ScheduledMessagesInPostgres implements ScheduledMessages {
    private final Sql sql;
    private final Atomically atomically;

    ScheduledMessagesInPostgres(Sql sql, Atomically atomically) {
        this.sql = sql;
        this.atomically = atomically;
    }

    /// Whoever schedules for a conversation waits for whoever does so already, so that the count is right.
    @Override
    public boolean add(ScheduledMessage message, Instant from, Instant until, int most) {
        return atomically.run(() -> {
            sql.exists("select 1 from conversation where id = ? for update", message.conversation());
            Draft draft = message.draft();
            return sql.change(
                            """
                            insert into scheduled_message
                                (id, conversation_id, text, blocks, metadata, thread_ts, post_at, created_at)
                            select ?, ?, ?, ?::json, ?::json, ?, ?, ?
                            where (select count(*) from scheduled_message
                                   where conversation_id = ? and post_at >= ? and post_at < ?) < ?
                            """,
                            message.id(),
                            message.conversation(),
                            draft.text(),
                            Json.writeOrNull(draft.blocks()),
                            Json.writeOrNull(draft.metadata()),
                            draft.threadTs(),
                            message.postAt(),
                            message.createdAt(),
                            message.conversation(),
                            from,
                            until,
                            most)
                    == 1;
        });
    }

    @Override
    public Optional<ScheduledMessage> find(String id) {
        return sql.first("select * from scheduled_message where id = ?", ScheduledMessagesInPostgres::scheduled, id);
    }

    @Override
    public boolean remove(String id) {
        return sql.change("delete from scheduled_message where id = ?", id) == 1;
    }

    @Override
    public Optional<Instant> nextDue() {
        return sql.first(
                "select post_at from scheduled_message order by post_at limit 1",
                columns -> Sql.instant(columns, "post_at"));
    }

    @Override
    public List<ScheduledMessage> due(Instant now, Optional<ScheduledMessage> after, int limit) {
        return sql.list(
                """
                select * from scheduled_message
                where post_at <= ? and (post_at, id) > (?, ?)
                order by post_at, id limit ?
                """,
                ScheduledMessagesInPostgres::scheduled,
                now,
                after.map(ScheduledMessage::postAt).orElse(Instant.EPOCH),
                after.map(ScheduledMessage::id).orElse(""),
                limit);
    }

    @Override
    public List<ScheduledMessage> page(
            @Nullable String conversation, Instant oldest, Instant latest, String after, int limit) {
        return sql.list(
                """
                select * from scheduled_message
                where (?::text is null or conversation_id = ?) and post_at between ? and ? and id > ?
                order by id limit ?
                """, ScheduledMessagesInPostgres::scheduled, conversation, conversation, oldest, latest, after, limit);
    }

    private static ScheduledMessage scheduled(ResultSet columns) throws SQLException {
        Draft draft = new Draft(
                columns.getString("text"),
                json(columns.getString("blocks")),
                json(columns.getString("metadata")),
                columns.getString("thread_ts"),
                false);
        return new ScheduledMessage(
                columns.getString("id"),
                columns.getString("conversation_id"),
                draft,
                Sql.instant(columns, "post_at"),
                Sql.instant(columns, "created_at"));
    }

    private static @Nullable JsonNode json(@Nullable String column) {
        return column == null ? null : Json.read(column);
    }
}
