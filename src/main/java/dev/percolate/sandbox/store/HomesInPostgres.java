package dev.percolate.sandbox.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Home;
import dev.percolate.sandbox.Homes;
import dev.percolate.sandbox.Json;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

@Singleton
final class HomesInPostgres implements Homes {
    private final Sql sql;

    HomesInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Home> of(String person) {
        return sql.first("select * from home where person_id = ?", HomesInPostgres::home, person);
    }

    @Override
    public Home publish(String person, String viewId, String hash, ObjectNode view) {
        return sql.first("""
                        insert into home (person_id, view_id, hash, view) values (?, ?, ?, ?::json)
                        on conflict (person_id) do update set hash = excluded.hash, view = excluded.view
                        returning *
                        """, HomesInPostgres::home, person, viewId, hash, Json.write(view))
                .orElseThrow();
    }

    @Override
    public Optional<Home> publishOver(String seen, String person, String hash, ObjectNode view) {
        return sql.first(
                "update home set hash = ?, view = ?::json where person_id = ? and hash = ? returning *",
                HomesInPostgres::home,
                hash,
                Json.write(view),
                person,
                seen);
    }

    private static Home home(ResultSet columns) throws SQLException {
        return new Home(
                columns.getString("view_id"), columns.getString("person_id"), columns.getString("hash"), (ObjectNode)
                        Json.read(columns.getString("view")));
    }
}
