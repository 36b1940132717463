package dev.percolate.schedule.quartz;

import static dev.percolate.schedule.quartz.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.percolate.schedule.quartz.CountingRoutine.Counter;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// On a PostgreSQL of its own, which it stops and starts.
final class DatabaseOutageTest {
    private static final Duration OFTEN = Duration.ofMillis(200);

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.quartz");
    private static final int PORT = freePort();

    @TempDir
    private static Path data;

    private final Counter counter = new Counter();

    @Test
    void goesOnByItselfWhenPostgresComesBack() throws Exception {
        var log = new ListAppender<ILoggingEvent>();
        EmbeddedPostgres postgres = start();
        try (var node = Node.on(postgres.getJdbcUrl("postgres", "postgres"), routine("outage"))) {
            eventually("it runs", () -> node.running() && counter.runs() > 2);
            record(log);

            postgres.close();
            eventually("it says so", () -> !node.running());
            Instant quietUntil = Instant.now().plusSeconds(8);
            eventually("the outage lasts a while", () -> Instant.now().isAfter(quietUntil));
            int before = counter.runs();
            assertThat(log.list).hasSizeLessThan(15);

            postgres = start();
            eventually("it runs again", () -> node.running() && counter.runs() > before + 2);
            // The ticks of the outage are made up for once, not one by one.
            int after = counter.runs();
            Instant back = Instant.now();
            eventually("it ticks on", () -> counter.runs() > after + 10);
            assertThat(Duration.between(back, Instant.now())).isGreaterThan(Duration.ofMillis(1500));
        } finally {
            LOG.detachAppender(log);
            postgres.close();
        }
    }

    @Test
    void startsLaterWhenPostgresIsAwayAtTheStart() throws Exception {
        EmbeddedPostgres postgres = start();
        try (var node = Node.asleepOn(postgres.getJdbcUrl("postgres", "postgres"), routine("start"))) {
            postgres.close();
            node.start();
            assertThat(node.running()).isFalse();

            postgres = start();
            eventually("it runs", () -> node.running() && counter.runs() > 2);
        } finally {
            postgres.close();
        }
    }

    @Test
    void stopsInTimeWhilePostgresIsAway() throws Exception {
        EmbeddedPostgres postgres = start();
        Instant stopped;
        try (var node = Node.on(postgres.getJdbcUrl("postgres", "postgres"), routine("stop"))) {
            eventually("it runs", () -> node.running() && counter.runs() > 2);
            postgres.close();
            eventually("it says so", () -> !node.running());
            stopped = Instant.now();
        }
        assertThat(Duration.between(stopped, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    private static void record(ListAppender<ILoggingEvent> log) {
        log.start();
        LOG.addAppender(log);
    }

    private CountingRoutine routine(String name) {
        return new CountingRoutine(name, OFTEN, "one", counter);
    }

    private static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(PORT)
                .setDataDirectory(data.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "off")
                .start();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
