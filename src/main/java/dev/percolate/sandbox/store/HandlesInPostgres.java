package dev.percolate.sandbox.store;

import dev.percolate.sandbox.Handles;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

@Singleton
final class HandlesInPostgres implements Handles {
    /// Longer than either of them is good for.
    private static final Duration KEPT = Duration.ofHours(1);

    private final Sql sql;

    HandlesInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Trigger trigger) {
        sql.change(
                "delete from trigger_given where given_at < ?",
                trigger.givenAt().minus(KEPT));
        sql.change(
                "insert into trigger_given (id, person_id, view_id, given_at) values (?, ?, ?, ?)",
                trigger.id(),
                trigger.person(),
                trigger.viewId(),
                trigger.givenAt());
    }

    @Override
    public Optional<Trigger> trigger(String id) {
        return sql.first(
                "select * from trigger_given where id = ?",
                columns -> new Trigger(
                        columns.getString("id"),
                        columns.getString("person_id"),
                        columns.getString("view_id"),
                        Sql.instant(columns, "given_at"),
                        columns.getBoolean("exchanged")),
                id);
    }

    @Override
    public boolean exchange(String triggerId) {
        return sql.change("update trigger_given set exchanged = true where id = ? and not exchanged", triggerId) == 1;
    }

    @Override
    public void add(ResponseUrl url) {
        sql.change("delete from response_url where given_at < ?", url.givenAt().minus(KEPT));
        sql.change("""
                insert into response_url (id, conversation_id, person_id, message_ts, given_at)
                values (?, ?, ?, ?, ?)
                """, url.id(), url.conversation(), url.person(), url.messageTs(), url.givenAt());
    }

    @Override
    public Optional<ResponseUrl> responseUrl(String id) {
        return sql.first(
                "select * from response_url where id = ?",
                columns -> new ResponseUrl(
                        columns.getString("id"),
                        columns.getString("conversation_id"),
                        columns.getString("person_id"),
                        columns.getString("message_ts"),
                        Sql.instant(columns, "given_at"),
                        columns.getInt("uses")),
                id);
    }

    @Override
    public boolean use(String responseUrlId, int most) {
        return sql.change("update response_url set uses = uses + 1 where id = ? and uses < ?", responseUrlId, most)
                == 1;
    }
}
