package dev.percolate.sandbox.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Message;
import dev.percolate.sandbox.Messages;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class MessagesInPostgres implements Messages {
    private final Sql sql;

    MessagesInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String nextTimestamp(String conversation, Instant now) {
        return sql.first(
                        """
                        update conversation set last_micros = greatest(last_micros + 1, ?)
                        where id = ?
                        returning last_micros
                        """,
                        columns -> Message.timestamp(columns.getLong("last_micros")),
                        ChronoUnit.MICROS.between(Instant.EPOCH, now),
                        conversation)
                .orElseThrow();
    }

    @Override
    public void add(Message message) {
        sql.change(
                """
                insert into message
                    (conversation_id, ts, author_id, text, blocks, metadata, thread_ts, ephemeral_to, edited, broadcast)
                values (?, ?, ?, ?, ?::json, ?::json, ?, ?, ?, ?)
                """,
                message.conversation(),
                message.ts(),
                message.author(),
                message.text(),
                Json.writeOrNull(message.blocks()),
                Json.writeOrNull(message.metadata()),
                message.threadTs(),
                message.ephemeralTo(),
                message.edited(),
                message.broadcast());
    }

    @Override
    public Optional<Message> find(String conversation, String ts) {
        return sql.first(
                "select * from message where conversation_id = ? and ts = ?",
                MessagesInPostgres::message,
                conversation,
                ts);
    }

    @Override
    public void replace(Message message) {
        sql.change(
                """
                update message set text = ?, blocks = ?::json, edited = ?
                where conversation_id = ? and ts = ?
                """,
                message.text(),
                Json.writeOrNull(message.blocks()),
                message.edited(),
                message.conversation(),
                message.ts());
    }

    @Override
    public void remove(String conversation, String ts) {
        // A file that stands elsewhere as well stays there.
        sql.change("""
                delete from file
                where id in (select file_id from file_share where conversation_id = ? and ts = ?)
                  and (select count(*) from file_share where file_id = file.id) = 1
                """, conversation, ts);
        sql.change("delete from file_share where conversation_id = ? and ts = ?", conversation, ts);
        sql.change("delete from message where conversation_id = ? and ts = ?", conversation, ts);
    }

    @Override
    public void pressed(Message message, String person) {
        sql.change("""
                insert into pressed (conversation_id, person_id, ts) values (?, ?, ?)
                on conflict (conversation_id, person_id) do update set ts = greatest(pressed.ts, excluded.ts)
                """, message.conversation(), person, message.ts());
    }

    @Override
    public void removeWhispers(String conversation, String person) {
        sql.change("delete from message where conversation_id = ? and ephemeral_to = ?", conversation, person);
    }

    @Override
    public List<Message> newest(String conversation, String person, int limit) {
        return sql.list("""
                        select * from message
                        where conversation_id = ? and (ephemeral_to is null or ephemeral_to = ?)
                          and (thread_ts is null or broadcast)
                        order by ts desc limit ?
                        """, MessagesInPostgres::message, conversation, person, limit)
                .reversed();
    }

    @Override
    public List<Message> before(String ts, String conversation, String person, int limit) {
        return sql.list("""
                        select * from message
                        where conversation_id = ? and ts < ? and (ephemeral_to is null or ephemeral_to = ?)
                          and (thread_ts is null or broadcast)
                        order by ts desc limit ?
                        """, MessagesInPostgres::message, conversation, ts, person, limit)
                .reversed();
    }

    static Message message(ResultSet columns) throws SQLException {
        return new Message(
                columns.getString("conversation_id"),
                columns.getString("ts"),
                columns.getString("author_id"),
                columns.getString("text"),
                json(columns.getString("blocks")),
                json(columns.getString("metadata")),
                columns.getString("thread_ts"),
                columns.getString("ephemeral_to"),
                columns.getBoolean("edited"),
                columns.getBoolean("broadcast"));
    }

    private static @Nullable JsonNode json(@Nullable String column) {
        return column == null ? null : Json.read(column);
    }
}
