package dev.percolate.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One PostgreSQL server for all tests of this JVM, with as many databases as they ask for.
///
/// The server's time zone is deliberately not UTC: a query that depends on it shows.
public final class TestDatabase {
    private static final Map<String, String> URLS = new ConcurrentHashMap<>();

    private TestDatabase() {}

    /// The JDBC address of the database of this name, made empty when first asked for.
    public static String url(String name) {
        return URLS.computeIfAbsent(name, TestDatabase::create);
    }

    private static String create(String name) {
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return Server.POSTGRES.getJdbcUrl("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the test database " + name, e);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("timezone", "Pacific/Auckland")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
