package dev.percolate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

final class TestDatabaseTest extends InPostgres {
    @Inject
    @Named("default")
    private DataSource database;

    @Test
    void migratesIntoTheBotsOwnSchema() throws SQLException {
        try (var connection = io.micronaut.data.connection.jdbc.advice.DelegatingDataSource.unwrapDataSource(database)
                        .getConnection();
                var rows = connection.createStatement().executeQuery("select current_schema()")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("percolate");
        }
    }
}
