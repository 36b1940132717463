package dev.percolate.introduction;

import dev.percolate.testing.InPostgres;
import dev.percolate.testing.TestDatabase;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How long it takes to count a quarter of a large circle, of a small one beside it, and to find what is to be counted.
/// It asserts nothing about time and is no part of `mvn verify`; README says how to run it and what it said.
final class QuarterCountingBenchmark extends InPostgres {
    private static final WorkspaceId WORKSPACE = new WorkspaceId("T1");
    private static final Quarter WINTER = new Quarter(2026, 1);
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    @Inject
    private CountedQuarters quarters;

    @Inject
    private CountQuarter counting;

    @Inject
    private CountQuarters routine;

    @Test
    void measures() throws SQLException {
        int people = Integer.getInteger("people", 10_000);
        fill("CLARGE", 0, people, 20);
        for (int i = 0; i < 50; i++) {
            fill("CSMALL" + i, i * 50, 50, 6);
        }
        sql("analyze");
        var large = new Circle(WORKSPACE, new ChannelId("CLARGE"));
        quarters.keep(new CountedQuarter(large, WINTER.previous(), UTC, WINTER.begins(UTC), Totals.HELD));
        for (int i = 0; i < 3; i++) {
            time(
                    "what is to be counted ("
                            + quarters.uncounted(MAY, null, 999).size() + " circles)",
                    () -> quarters.uncounted(MAY, null, 999));
            time("the large circle, rows only", () -> quarters.introduced(large, WINTER.begins(UTC), WINTER.ends(UTC)));
            time(
                    "a small circle, rows only",
                    () -> quarters.introduced(
                            new Circle(WORKSPACE, new ChannelId("CSMALL7")), WINTER.begins(UTC), WINTER.ends(UTC)));
        }
        time(
                "the large circle, counted and kept",
                () -> counting.count(new CountedQuarters.Uncounted(large, WINTER.begins(UTC), WINTER.previous())));
        System.out.println(quarters.since(large, WINTER));
        sql("drop index introduction_by_circle");
        time("without the index: what is to be counted", () -> quarters.uncounted(MAY, null, 999));
        time(
                "without the index: a small circle",
                () -> quarters.introduced(
                        new Circle(WORKSPACE, new ChannelId("CSMALL7")), WINTER.begins(UTC), WINTER.ends(UTC)));
        sql("create index introduction_by_circle on introduction (workspace_id, channel_id, opened_at, id)");
        time("all 50 small circles, four quarters each", () -> routine.run(MAY));
        System.out.printf(
                "load average %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void time(String what, Runnable work) {
        System.gc();
        long before = System.nanoTime();
        String end = "";
        try {
            work.run();
        } catch (RuntimeException e) {
            end = ", and then the service's time-out of two seconds ended it";
        }
        System.out.printf("%-50s %8.0f ms%s%n", what, (System.nanoTime() - before) / 1e6, end);
    }

    /// In each of four quarters so many introductions a person, with somebody else each time; six of ten come together,
    /// and somebody tells of every second one of those.
    private static void fill(String channel, int first, int people, int each) throws SQLException {
        String made = """
                (select md5('%1$s-' || i || '-' || r || '-' || q)::uuid as id,
                        'U' || %2$d + i as one, 'U' || %2$d + %3$d + (i + r * 37 + q * 1009) %% %3$d as other,
                        timestamptz '2025-04-01 00:00Z' + q * interval '91 days' + r * interval '4 days'
                            + i * interval '1 second' as at,
                        (i + r) %% 10 < 6 as together, (i + r) %% 2 = 0 as told
                 from generate_series(0, %3$d - 1) i, generate_series(0, %4$d - 1) r, generate_series(0, 3) q) made
                """.formatted(channel, first, people / 2, each);
        for (String statement : List.of("""
                insert into introduction (workspace_id, id, channel_id, round, opened_at, deadline, due_at, both_ways,
                                          difference, hours, familiarity, outcome, ended_at)
                select 'T1', id, '%s', 1, at, at, at, 0, 0, 0, 0, case when together then 'TOGETHER' else 'APART' end, at
                from %s
                """, """
                insert into introduction_person (workspace_id, introduction_id, person_id, channel_id, open,
                                                 can_help_with, would_like, wish_met, met, met_at)
                select 'T1', id, one, '%s', false, '', '', 0, case when together and told then 'YES' end,
                       case when together and told then at end
                from %s
                """, """
                insert into introduction_person (workspace_id, introduction_id, person_id, channel_id, open,
                                                 can_help_with, would_like, wish_met)
                select 'T1', id, other, '%s', false, '', '', 0 from %s
                """)) {
            sql(statement.formatted(channel, made));
        }
    }

    /// Without the time-outs of the service.
    private static void sql(String statement) throws SQLException {
        String url = TestDatabase.url("stores") + "&currentSchema=percolate";
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
