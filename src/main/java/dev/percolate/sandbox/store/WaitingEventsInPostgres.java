package dev.percolate.sandbox.store;

import dev.percolate.sandbox.WaitingEvents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

@Singleton
final class WaitingEventsInPostgres implements WaitingEvents {
    private final Sql sql;

    WaitingEventsInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(String id, String body, Instant due) {
        sql.change("insert into waiting_event (id, body, due_at) values (?, ?::json, ?)", id, body, due);
    }

    @Override
    public List<Waiting> claim(Instant now, Instant until) {
        return sql.list(
                """
                update waiting_event set due_at = ?
                where id = any(array(select id from waiting_event where due_at <= ? order by due_at limit 50
                                     for update skip locked))
                returning *
                """,
                columns -> new Waiting(
                        columns.getString("id"),
                        columns.getString("body"),
                        columns.getInt("tries"),
                        columns.getString("reason")),
                until,
                now);
    }

    @Override
    public void done(String id) {
        sql.change("delete from waiting_event where id = ?", id);
    }

    @Override
    public void again(String id, int tries, String reason, Instant due) {
        sql.change("update waiting_event set tries = ?, reason = ?, due_at = ? where id = ?", tries, reason, due, id);
    }
}
