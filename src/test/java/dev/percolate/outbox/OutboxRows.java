package dev.percolate.outbox;

import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Looks into the table, past all that the code says of it.
@Singleton
public final class OutboxRows implements OutboxLook {
    private final DataSource database;

    OutboxRows(@Named("default") DataSource database) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
    }

    @Override
    public String state(WorkspaceId workspace, OnceKey once) {
        return text("state", workspace, once);
    }

    @Override
    public String reason(WorkspaceId workspace, OnceKey once) {
        return text("end_reason", workspace, once);
    }

    @Override
    public boolean hasBody(WorkspaceId workspace, OnceKey once) {
        return Boolean.parseBoolean(text("body is not null", workspace, once));
    }

    @Override
    public String about(WorkspaceId workspace, OnceKey once) {
        return text("array_to_string(array(select unnest(about) order by 1), ',')", workspace, once);
    }

    @Override
    public int paces() {
        return Integer.parseInt(lines("select count(*) from outbox_pace").getFirst());
    }

    String text(String expression, WorkspaceId workspace, OnceKey once) {
        return lines("select (" + expression + ")::text from outbox_message where workspace_id = '" + workspace
                        + "' and once_key = '" + once.value() + "'")
                .getFirst();
    }

    /// The first column of each row.
    public List<String> lines(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    public void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
