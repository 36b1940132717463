package dev.percolate.sandbox.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Modal;
import dev.percolate.sandbox.Modals;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class ModalsInPostgres implements Modals {
    private final Sql sql;

    ModalsInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Modal> find(String viewId) {
        return sql.first("select * from modal where view_id = ?", ModalsInPostgres::modal, viewId);
    }

    @Override
    public Optional<Modal> findByExternalId(String externalId) {
        return sql.first("select * from modal where external_id = ?", ModalsInPostgres::modal, externalId);
    }

    @Override
    public List<Modal> of(String person) {
        return sql.list("select * from modal where person_id = ? order by depth", ModalsInPostgres::modal, person);
    }

    @Override
    public void add(Modal modal) {
        sql.change(
                """
                insert into modal (view_id, person_id, depth, hash, external_id, view, errors)
                values (?, ?, ?, ?, ?, ?::json, ?::json)
                """,
                modal.viewId(),
                modal.person(),
                modal.depth(),
                modal.hash(),
                externalId(modal),
                Json.write(modal.view()),
                Json.write(modal.errors()));
    }

    @Override
    public void replace(Modal modal) {
        sql.change(
                """
                update modal set hash = ?, external_id = ?, view = ?::json, errors = ?::json where view_id = ?
                """,
                modal.hash(),
                externalId(modal),
                Json.write(modal.view()),
                Json.write(modal.errors()),
                modal.viewId());
    }

    @Override
    public void removeFrom(String person, int depth) {
        sql.change("delete from modal where person_id = ? and depth >= ?", person, depth);
    }

    private static @Nullable String externalId(Modal modal) {
        String id = modal.view().path("external_id").asText("");
        return id.isEmpty() ? null : id;
    }

    private static Modal modal(ResultSet columns) throws SQLException {
        return new Modal(
                columns.getString("view_id"),
                columns.getString("person_id"),
                columns.getInt("depth"),
                columns.getString("hash"),
                (ObjectNode) Json.read(columns.getString("view")),
                (ObjectNode) Json.read(columns.getString("errors")));
    }
}
