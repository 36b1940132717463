package dev.percolate.testing;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;

/// Base of the tests that need the bot's beans on a real, migrated PostgreSQL. No server is started, so nothing runs by
/// itself; all tables are emptied after each test.
@MicronautTest(startApplication = false, transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class InPostgres implements TestPropertyProvider {
    @Inject
    @Named("default")
    private DataSource database;

    @Override
    public Map<String, String> getProperties() {
        return TestSettings.on(TestDatabase.url("stores"));
    }

    @AfterEach
    final void emptyAllTables() throws SQLException {
        try (var connection = io.micronaut.data.connection.jdbc.advice.DelegatingDataSource.unwrapDataSource(database)
                        .getConnection();
                var statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (var rows = statement.executeQuery(
                    "select tablename from pg_tables where schemaname = 'percolate' and tablename <> 'flyway_schema_history'")) {
                while (rows.next()) {
                    tables.add("percolate." + rows.getString(1));
                }
            }
            if (!tables.isEmpty()) {
                statement.execute("truncate " + String.join(", ", tables) + " cascade");
            }
        }
    }
}
