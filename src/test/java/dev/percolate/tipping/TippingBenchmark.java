package dev.percolate.tipping;

import dev.percolate.episode.Account;
import dev.percolate.episode.Asks;
import dev.percolate.episode.Companion;
import dev.percolate.episode.EpisodeLength;
import dev.percolate.episode.Log;
import dev.percolate.episode.Occasion;
import dev.percolate.episode.ReadTies;
import dev.percolate.episode.SharedEpisode;
import dev.percolate.episode.SharedEpisodeChange;
import dev.percolate.episode.ThankYous;
import dev.percolate.episode.Tie;
import dev.percolate.episode.View;
import dev.percolate.episode.Views;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How long the detector takes where a million conversations of 200 000 ties are shared, all of them lately. It asserts
/// nothing about time and is no part of `mvn verify`; README says how to run it and what it said.
final class TippingBenchmark extends InPostgres {
    private static final WorkspaceId WORKSPACE = new WorkspaceId("T1");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Instant NOW = Instant.parse("2026-01-05T02:00:00Z");
    private static final int PEOPLE = 20_000;
    private static final int TIES = Integer.getInteger("ties", 200_000);
    private static final int CONVERSATIONS = 5;
    private static final int MEASURED = 2_000;
    private static final int AT_A_TIME = 1_000;

    @Inject
    private Views views;

    @Inject
    private Asks asks;

    @Inject
    private ThankYous thankYous;

    @Inject
    private TieStates states;

    @Inject
    private ReadTies ties;

    @Inject
    private FollowTies following;

    @Inject
    private TransactionOperations<Connection> transactions;

    private final AtomicLong mostMemory = new AtomicLong();

    @Test
    void measures() {
        fill();
        inTransaction(() -> range(0, 500).forEach(i -> added(i, TODAY.minusDays(1))));
        report("one more conversation", i -> added(i, TODAY));
        report("one of a day before, told again with the log", i -> added(i, TODAY.minusDays(9)));
        report("the shared facts alone", i -> ties.shared(tie(i)));
        look(false);
        look(true);
        System.out.printf(
                "load average %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static IntStream range(int from, int to) {
        return IntStream.range(from, to);
    }

    private static Tie tie(int i) {
        int one = i % PEOPLE;
        return new Tie(WORKSPACE, new PersonId("P" + one), new PersonId("P" + (one + 1 + i / PEOPLE) % PEOPLE));
    }

    /// Both people's notes of five conversations each, and what is remembered of them. What the notes say is opened by
    /// nobody but the measured ties, whose notes are real.
    private void fill() {
        real();
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                statement.execute("""
                        insert into episode_view (workspace_id, author_id, id, other_id, day, sealed, logged_at, changed_at)
                        select 'T1', case side when 0 then one else other end, gen_random_uuid(),
                               case side when 0 then other else one end, date '2026-01-02' - n * 7,
                               decode(repeat('ab', 90), 'hex'), timestamptz '2026-01-01', timestamptz '2026-01-01'
                        from (select 'P' || tie %% %1$d as one, 'P' || (tie %% %1$d + 1 + tie / %1$d) %% %1$d as other
                              from generate_series(%2$d, %3$d) tie) ties,
                             generate_series(0, 4) n, generate_series(0, 1) side
                        """.formatted(PEOPLE, MEASURED, TIES - 1));
                return statement.execute("analyze episode_view");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        var dice = new SplittableRandom(1);
        for (int from = 0; from < TIES; from += AT_A_TIME) {
            int first = from;
            inTransaction(() -> range(first, Math.min(first + AT_A_TIME, TIES))
                    .forEach(i -> states.keep(
                            tie(i),
                            TieStatesContract.state(
                                    CONVERSATIONS,
                                    LocalDate.of(2026, 1, 2),
                                    1 + dice.nextInt(4) + dice.nextDouble()))));
        }
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.execute("analyze tie_state");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void real() {
        var log = new Log(views, asks, thankYous);
        for (int i = 0; i < MEASURED; i++) {
            Tie tie = tie(i);
            inTransaction(() -> range(0, CONVERSATIONS).forEach(n -> {
                note(log, tie.one(), tie.other(), LocalDate.of(2026, 1, 2).minusWeeks(n));
                note(log, tie.other(), tie.one(), LocalDate.of(2026, 1, 2).minusWeeks(n));
            }));
        }
    }

    private void note(Log log, PersonId author, PersonId other, LocalDate day) {
        views.add(new View(
                WORKSPACE,
                author,
                log.form(),
                new Companion.Colleague(other),
                Account.of(day).lasting(EpisodeLength.UP_TO_30_MINUTES),
                Occasion.ANY,
                NOW));
    }

    private void inTransaction(Runnable what) {
        transactions.executeWrite(_ -> {
            what.run();
            return true;
        });
    }

    private void added(int i, LocalDate day) {
        var side = new SharedEpisode.Side(null, new dev.percolate.episode.Marks(4, 5));
        following.changed(
                new SharedEpisodeChange.Added(new SharedEpisode(new UUID(8, i), tie(i), day, side, side)), NOW);
    }

    private void report(String what, IntConsumer doing) {
        long[] nanos = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            int tie = i;
            long before = System.nanoTime();
            inTransaction(() -> doing.accept(tie));
            nanos[i] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s: p50 %.2f ms, p99 %.2f ms, slowest %.1f ms%n",
                what, nanos[MEASURED / 2] / 1e6, nanos[MEASURED * 99 / 100] / 1e6, nanos[MEASURED - 1] / 1e6);
    }

    private void look(boolean byChance) {
        var offered = new AtomicInteger();
        mostMemory.set(0);
        System.gc();
        var finding = new FindGrownTies(states, following, (grown, _) -> {
            offered.addAndGet(grown.size());
            memory();
        });
        long before = System.nanoTime();
        finding.find(WORKSPACE, byChance, new SplittableRandom(7), NOW);
        System.out.printf(
                "a night's look over %d ties%s: %.1f s, %d offered, at most %d MB of memory in use%n",
                TIES,
                byChance ? ", each drawn" : "",
                (System.nanoTime() - before) / 1e9,
                offered.get(),
                mostMemory.get() >> 20);
    }

    private void memory() {
        var runtime = Runtime.getRuntime();
        mostMemory.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
    }
}
