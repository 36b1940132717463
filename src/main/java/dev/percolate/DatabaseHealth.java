package dev.percolate;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/// `/health` is down while PostgreSQL does not answer. It says no more: an address would help nobody but an attacker.
@Singleton
final class DatabaseHealth extends AbstractHealthIndicator<Map<String, Object>> {
    private static final int SECONDS = 1;

    private final DataSource database;

    DatabaseHealth(@Named("default") DataSource database) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
    }

    @Override
    protected Map<String, Object> getHealthInformation() {
        healthStatus = answers() ? HealthStatus.UP : HealthStatus.DOWN;
        return Map.of();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    protected String getName() {
        return "database";
    }
}
