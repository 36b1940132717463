package dev.percolate.sandbox.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Home;
import dev.percolate.sandbox.Homes;
import dev.percolate.sandbox.Json;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    public Optional<Home> find(String viewId) {
        return sql.first("select * from home where view_id = ?", HomesInPostgres::home, viewId);
    }

    @Override
    public Optional<Home> findByExternalId(String externalId) {
        return sql.first("select * from home where external_id = ?", HomesInPostgres::home, externalId);
    }

    @Override
    public Home publish(String person, String viewId, String hash, ObjectNode view) {
        return sql.first("""
                        insert into home (person_id, view_id, hash, external_id, view) values (?, ?, ?, ?, ?::json)
                        on conflict (person_id) do update
                            set hash = excluded.hash, external_id = excluded.external_id, view = excluded.view
                        returning *
                        """, HomesInPostgres::home, person, viewId, hash, externalId(view), Json.write(view))
                .orElseThrow();
    }

    @Override
    public Optional<Home> publishOver(String seen, String person, String hash, ObjectNode view) {
        return sql.first("""
                update home set hash = ?, external_id = ?, view = ?::json
                where person_id = ? and hash = ?
                returning *
                """, HomesInPostgres::home, hash, externalId(view), Json.write(view), person, seen);
    }

    private static @Nullable String externalId(ObjectNode view) {
        String id = view.path("external_id").asText("");
        return id.isEmpty() ? null : id;
    }

    private static Home home(ResultSet columns) throws SQLException {
        return new Home(
                columns.getString("view_id"), columns.getString("person_id"), columns.getString("hash"), (ObjectNode)
                        Json.read(columns.getString("view")));
    }
}
