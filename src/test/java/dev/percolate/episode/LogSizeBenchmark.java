package dev.percolate.episode;

import static dev.percolate.introduction.Colleagues.MONDAY;

import dev.percolate.episode.LogConversation.Draft;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/// How long the log takes where a million views of 200 000 ties are kept. It asserts nothing about time and is no part
/// of `mvn verify`; README says how to run it and what it said.
final class LogSizeBenchmark extends InPostgres {
    private static final WorkspaceId WORKSPACE = new WorkspaceId("T1");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final int PEOPLE = 20_000;
    private static final int MEASURED = 2_000;

    @Inject
    private KeepConversation keeping;

    @Inject
    private ReadTies ties;

    @Inject
    private ReadLog reading;

    @Inject
    private ForgetLog forgetting;

    @Inject
    private TransactionOperations<Connection> transactions;

    @Test
    void measures() {
        fill();
        for (int i = 0; i < 500; i++) {
            log(one(-1 - i), other(-1 - i), i, 0);
        }
        report("logging a conversation", i -> log(one(i / 10), other(i / 10), i, i % 10 * 3));
        report("logging one that the other has logged", i -> log(other(i / 10), one(i / 10), MEASURED + i, i % 10 * 3));
        report("the shared facts of a tie", i -> ties.shared(new Tie(WORKSPACE, one(i / 10), other(i / 10))));
        report(
                "one's own with one person",
                i -> reading.with(WORKSPACE, one(i / 10), new Companion.Colleague(other(i / 10)), 0, 20));
        report("with whom one talked", i -> reading.companions(WORKSPACE, person(i), 0, 20));
        long before = System.nanoTime();
        transactions.executeWrite(_ -> {
            forgetting.forget(WORKSPACE, person(7));
            return true;
        });
        System.out.printf("erasing one person: %.1f ms%n", (System.nanoTime() - before) / 1e6);
        System.out.printf(
                "load average %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /// Nothing here opens what these say: it is as long as that of most.
    private void fill() {
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                statement.execute("""
                        insert into episode_view (workspace_id, author_id, id, other_id, day, sealed, logged_at, changed_at)
                        select 'T1', 'P' || tie %% %1$d, gen_random_uuid(), 'P' || (tie %% %1$d + 1 + tie / %1$d) %% %1$d,
                               date '2024-02-01' + (tie * 7 + n * 30) %% 700, decode(repeat('ab', 90), 'hex'),
                               timestamptz '2026-01-01', timestamptz '2026-01-01'
                        from generate_series(0, 199999) tie, generate_series(1, 5) n
                        """.formatted(PEOPLE));
                return statement.execute("analyze episode_view");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static PersonId person(int i) {
        return new PersonId("P" + i);
    }

    private static PersonId one(int i) {
        return new PersonId("Q" + i);
    }

    private static PersonId other(int i) {
        return new PersonId("R" + i);
    }

    private Object log(PersonId author, PersonId other, int form, int ago) {
        var draft = new Draft(
                new UUID(author.hashCode(), form), Set.of(other), List.of(), Account.of(TODAY.minusDays(ago)));
        return keeping.keep(WORKSPACE, author, draft, MONDAY);
    }

    private static void report(String what, IntFunction<Object> doing) {
        long[] nanos = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long before = System.nanoTime();
            doing.apply(i);
            nanos[i] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s: p50 %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                what, nanos[MEASURED / 2] / 1e6, nanos[MEASURED * 99 / 100] / 1e6, nanos[MEASURED - 1] / 1e6);
    }
}
