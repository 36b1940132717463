package dev.percolate.outbox;

import static dev.percolate.outbox.Fixtures.ACME;
import static dev.percolate.outbox.Fixtures.message;
import static dev.percolate.outbox.Fixtures.person;
import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

final class RelayLoopTest {
    private final World world = World.inMemory();
    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicInteger settlements = new AtomicInteger();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private volatile boolean databaseIsDown;
    private final RelayLoop loop =
            new RelayLoop(world.relay(world.messages, counting(world.claims)), world.bell, world.domainTime);

    @BeforeEach
    void listen() {
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void stop() {
        loop.stop();
        logger().detachAppender(log);
    }

    @Test
    void takesTurnsByItselfUntilItIsStopped() {
        OutgoingMessage hello = world.add(message(ACME, "hello", person("U1")));
        loop.start();
        loop.start();
        eventually(() -> assertThat(world.state(hello)).isEqualTo("delivered"));

        loop.stop();
        int before = turns.get();
        world.bell.ring();
        assertThat(world.bell.await(Duration.ofSeconds(1)))
                .as("nobody else answers the bell")
                .isTrue();
        assertThat(turns).hasValue(before);
    }

    @Test
    void saysOnceThatTheDatabaseIsAwayAndOnceThatItIsBack() {
        databaseIsDown = true;
        loop.start();
        for (int i = 1; i <= 3; i++) {
            int turn = i;
            world.bell.ring();
            eventually(() -> assertThat(turns).hasValueGreaterThanOrEqualTo(turn));
        }
        OutgoingMessage hello = world.add(message(ACME, "hello", person("U1")));
        databaseIsDown = false;
        eventually(() -> assertThat(world.state(hello)).isEqualTo("delivered"));
        eventually(() -> assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "no messages leave for the time being: java.lang.IllegalStateException: connection refused",
                        "messages leave again"));
    }

    @Test
    void settlesWhatWasLeftOpenHoweverOftenTheBellRings() {
        loop.start();
        eventually(() -> {
            world.bell.ring();
            assertThat(settlements).hasValueGreaterThan(2);
        });
        assertThat(turns.get()).as("turns").isGreaterThan(settlements.get());
    }

    private Claims counting(Claims claims) {
        return (Claims) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Claims.class}, (proxy, method, arguments) -> {
                    if (databaseIsDown || method.getName().equals("workspacesWithWork")) {
                        turns.incrementAndGet();
                    }
                    if (method.getName().equals("settle")) {
                        settlements.incrementAndGet();
                    }
                    if (databaseIsDown) {
                        throw new IllegalStateException("connection refused\nwith a private detail");
                    }
                    try {
                        return method.invoke(claims, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(RelayLoop.class);
    }
}
