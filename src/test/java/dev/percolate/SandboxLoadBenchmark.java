package dev.percolate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.Outbox;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.Recipient;
import dev.percolate.outbox.RelayLoop;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the pretend workspace bears 2 000 people and 20 000 messages in one channel, and how fast the relay
/// delivers into it when neither paces. It asserts nothing about time and is no part of `mvn verify`; README
/// says how to run it and what it said.
final class SandboxLoadBenchmark {
    private static final int PEOPLE = 2_000;
    private static final int MESSAGES = 20_000;
    private static final int POSTS = Integer.getInteger("posts", 10_000);
    private static final int POSTS_TO_WARM_UP = Integer.getInteger("warmup", 10_000);
    private static final int VISITS = 300;
    private static final String CHANNEL = "C0BUSY0001";

    @TempDir
    private Path folder;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void measures() throws Exception {
        System.setProperty("percolate.outbox.pacing", "false");
        System.setProperty("percolate.sandbox.rate-limits", "false");
        System.setProperty("percolate.sandbox.opening-scene", "false");
        try (var service = RunningService.start(
                new Settings.Sandbox(new Settings.Place("127.0.0.1", 0, folder, null, null, null, true)))) {
            service.awaitReady(Duration.ofSeconds(30));
            fill(service);
            System.out.printf(
                    "%n%d people, %d messages in one channel, %d processors%n",
                    PEOPLE, MESSAGES, Runtime.getRuntime().availableProcessors());
            System.out.printf("%-34s %9s %9s %9s %9s %9s%n", "", "visits", "p50 ms", "p99 ms", "max ms", "kB");
            visit(service, "open the channel", "/people/%s/conversations/" + CHANNEL);
            visit(service, "become somebody", "/people/%s");
            visit(service, "the workspace", "/workspace");
            visit(service, "the story", "/story");
            relay(service, POSTS_TO_WARM_UP, "to warm up");
            relay(service, POSTS, "measured");
            visit(service, "open the channel again", "/people/%s/conversations/" + CHANNEL);
            visit(service, "become somebody again", "/people/%s");
            visit(service, "the story again", "/story");
        }
    }

    private static String person(int number) {
        return "U1P%07d".formatted(number);
    }

    private static void fill(RunningService service) throws SQLException {
        DataSource sandbox = DelegatingDataSource.unwrapDataSource(
                service.beans().getBean(DataSource.class, Qualifiers.byName("sandbox")));
        try (Connection connection = sandbox.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into person (id, handle, name, title, department, zone, locale, standing)
                    select 'U1P' || lpad(n::text, 7, '0'), 'person' || n, 'Person ' || n || ' Bakker', 'Engineer',
                           'Engineering', 'Europe/Lisbon', 'en-GB', 'member'
                    from generate_series(1, %d) n
                    """.formatted(PEOPLE));
            statement.execute(
                    "insert into conversation (id, kind, name) values ('%s', 'channel', 'busy')".formatted(CHANNEL));
            statement.execute("""
                    insert into membership (conversation_id, person_id)
                    select '%s', id from person where id like 'U1P%%' or id = 'U0PERCOLATE'
                    """.formatted(CHANNEL));
            statement.execute("""
                    insert into message (conversation_id, ts, author_id, text)
                    select '%s', (1700000000 + n * 60)::text || '.000000', 'U1P' || lpad((n * 7919 %% %d + 1)::text, 7, '0'),
                           'Message ' || n || ' with a few words that somebody might have written, to <@U1P0000001>.'
                    from generate_series(1, %d) n
                    """.formatted(CHANNEL, PEOPLE, MESSAGES));
            statement.execute("analyze");
        }
    }

    private void visit(RunningService service, String what, String path) throws IOException, InterruptedException {
        var dice = new SplittableRandom(7);
        long[] nanos = new long[VISITS];
        int bytes = 0;
        for (int i = -30; i < VISITS; i++) {
            String address = "http://127.0.0.1:" + service.port() + "/sandbox/page"
                    + path.formatted(person(1 + dice.nextInt(PEOPLE)));
            long before = System.nanoTime();
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(new String(answer.body(), UTF_8));
            }
            if (i >= 0) {
                nanos[i] = System.nanoTime() - before;
                bytes = answer.body().length;
            }
        }
        java.util.Arrays.sort(nanos);
        System.out.printf(
                "%-34s %9d %9.1f %9.1f %9.1f %9d%n",
                what,
                VISITS,
                nanos[VISITS / 2] / 1e6,
                nanos[VISITS * 99 / 100] / 1e6,
                nanos[VISITS - 1] / 1e6,
                bytes / 1000);
    }

    /// Counts from the start of the relay to the last that is noted as delivered.
    private void relay(RunningService service, int posts, String what) throws SQLException, IOException {
        Outbox outbox = service.beans().getBean(Outbox.class);
        TransactionOperations<?> transactions = service.beans().getBean(SynchronousTransactionManager.class);
        RelayLoop loop = service.beans().getBean(RelayLoop.class);
        Instant now = Instant.EPOCH;
        loop.stop();
        long accepting = System.nanoTime();
        for (int from = 0; from < posts; from += 500) {
            int first = from;
            transactions.executeWrite(status -> {
                IntStream.range(first, Math.min(first + 500, posts)).forEach(n -> outbox.add(message(what, n, now)));
                return true;
            });
        }
        double accepted = (System.nanoTime() - accepting) / 1e9;
        long cpuBefore = cpu();
        long databaseBefore = databaseCpu();
        long before = System.nanoTime();
        loop.start();
        // Seldom, since each look reads the whole table.
        while (delivered(service) < posts) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        double seconds = (System.nanoTime() - before) / 1e9;
        double cpu = (cpu() - cpuBefore) / 1e6 / posts;
        double database = (databaseCpu() - databaseBefore) / 1e6 / posts;
        System.out.printf(
                "relay, %s: %d messages to %d people in %.1f s (accepted in %.1f s): %.0f messages/s; %.2f ms of this process and %.2f ms of PostgreSQL a message; load average %.1f%n",
                what,
                posts,
                PEOPLE,
                seconds,
                accepted,
                posts / seconds,
                cpu,
                database,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        forget(service);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /// Of the server and of all that serve a connection.
    private long databaseCpu() throws IOException {
        String server = Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(server))
                .map(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.children()))
                .orElse(Stream.empty())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private static OutgoingMessage message(String what, int n, Instant now) {
        return new OutgoingMessage(
                new WorkspaceId("T0KETTLE1"),
                new OnceKey("benchmark/" + what + "/" + n),
                new Recipient.Direct(new PersonId(person(1 + n % PEOPLE))),
                OutgoingMessage.Kind.AGREED,
                now,
                null,
                new MessageBody(
                        "Message " + n,
                        "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"Message " + n + "\"}}]"));
    }

    private static int delivered(RunningService service) throws SQLException {
        return ask(service, "select count(*) from outbox_message where state = 'delivered'");
    }

    private static void forget(RunningService service) throws SQLException {
        ask(service, "with gone as (delete from outbox_message returning 1) select count(*) from gone");
    }

    private static int ask(RunningService service, String sql) throws SQLException {
        DataSource percolate =
                DelegatingDataSource.unwrapDataSource(service.beans().getBean(DataSource.class));
        try (Connection connection = percolate.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
