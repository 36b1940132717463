package dev.percolate.sandbox;

import dev.percolate.testing.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Looks into the database where no page shows.
final class Probe {
    private Probe() {}

    static int waiting() {
        return number("select count(*) from sandbox.waiting_event");
    }

    static int tries() {
        return number("select coalesce(max(tries), 0) from sandbox.waiting_event");
    }

    static int number(String sql) {
        try (var connection = DriverManager.getConnection(TestDatabase.url("sandbox"), "postgres", "postgres");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
