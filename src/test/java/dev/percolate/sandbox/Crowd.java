package dev.percolate.sandbox;

import dev.percolate.testing.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Fills the tests' workspace with more than anybody would type.
final class Crowd {
    private Crowd() {}

    /// Messages of Ben in the channel, a minute apart, the last one a minute before `until` (seconds since 1970).
    static void saysInChannel(String channel, int count, long until) throws SQLException {
        run("""
                insert into sandbox.message (conversation_id, ts, author_id, text, edited)
                select '%s', (%d - (%d - n + 1) * 60)::text || '.000100', 'U0BENOKAFO', 'Word ' || n, false
                from generate_series(1, %d) n
                """.formatted(channel, until, count, count));
    }

    /// People called Colleague 1, Colleague 2 and so on, in the channel.
    static void joinsChannel(String channel, int count) throws SQLException {
        run("""
                insert into sandbox.person (id, handle, name, title, department, zone, locale, standing)
                select 'U1CROWD' || n, 'colleague' || n, 'Colleague ' || n, 'Engineer', 'Building', 'Europe/Lisbon', 'en-GB', 'member'
                from generate_series(1, %d) n
                """.formatted(count));
        run("""
                insert into sandbox.membership (conversation_id, person_id)
                select '%s', 'U1CROWD' || n from generate_series(1, %d) n
                """.formatted(channel, count));
    }

    private static void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url("sandbox"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
