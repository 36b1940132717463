package dev.percolate.schedule.quartz;

import static dev.percolate.testing.Eventually.eventually;
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
    private static final Duration OFTEN = Duration.ofMillis(100);
    private static final Duration OUTAGE = Duration.ofSeconds(8);
    private static final Duration MADE_UP_FOR = Duration.ofSeconds(5);

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
            Instant outageEnds = Instant.now().plus(OUTAGE);
            eventually("the outage lasts a while", () -> Instant.now().isAfter(outageEnds));
            int before = counter.runs();
            assertThat(log.list).hasSizeLessThan(15);

            postgres = start();
            eventually("it runs on", () -> node.running() && counter.runs() > before + 30);
            // The ticks of the outage are made up for once, not one by one.
            var withoutOutage = Duration.between(outageEnds.minus(MADE_UP_FOR), Instant.now());
            assertThat(counter.runs() - before).isLessThanOrEqualTo((int) withoutOutage.dividedBy(OFTEN) + 2);
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
    void stopsInTimeWhilePostgresIsAwayAndARunCannotBeSignedOff() throws Exception {
        EmbeddedPostgres postgres = start();
        var held = new HeldRoutine();
        Instant stopping;
        try (var node = Node.on(postgres.getJdbcUrl("postgres", "postgres"), held)) {
            held.started().await();
            postgres.close();
            eventually("it says so", () -> !node.running());
            held.release().countDown();
            stopping = Instant.now();
        }
        assertThat(Duration.between(stopping, Instant.now())).isLessThan(Duration.ofSeconds(60));
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
                .setPGStartupWait(Duration.ofSeconds(60))
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
