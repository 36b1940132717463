package dev.percolate.outbox;

import static dev.percolate.outbox.Fixtures.ACME;
import static dev.percolate.outbox.Fixtures.group;
import static dev.percolate.outbox.Fixtures.message;
import static dev.percolate.outbox.Fixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.percolate.outbox.Delivery.TryAgain;
import dev.percolate.outbox.Delivery.Wide;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// What whoever runs the service can read of messages that do not leave.
final class RelayLogTest {
    private static final Logger LOG = (Logger) LoggerFactory.getLogger("dev.percolate.outbox");

    private final World world = World.inMemory();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        LOG.addAppender(log);
    }

    @AfterEach
    void stop() {
        LOG.detachAppender(log);
    }

    @Test
    void saysAtEachTryThatTheKeyDoesNotOpenTheMessage() {
        world.add(message(ACME, "hello", person("U1")));
        world.vault.wrongKey = true;
        world.turn();
        world.turnAfter(Duration.ofSeconds(5));

        assertThat(lines())
                .hasSize(2)
                .containsOnly("ERROR the key (PERCOLATE_KEY) does not open message <id> of T0ACME; it waits");
    }

    @Test
    void saysWhatIsParkedForHowLongAndWhy() {
        world.messenger.answer = post -> new TryAgain(Duration.ofSeconds(120), Wide.CHANNEL, "ratelimited");
        world.messenger.answerToOpening = people -> new TryAgain(Duration.ofSeconds(30), Wide.WORKSPACE, "ratelimited");
        world.add(message(ACME, "direct", person("U1")));
        world.turn();
        world.add(message(ACME, "group", group("U2", "U3")));
        world.turn();
        world.messenger.answer = post -> new TryAgain(Duration.ofSeconds(121), Wide.WORKSPACE, "token_revoked");
        world.add(message(ACME, "another", person("U4")));
        world.turn();

        assertThat(lines())
                .containsExactly(
                        "INFO the conversation of message <id> of T0ACME rests for 120 seconds: ratelimited",
                        "INFO conversations.open of T0ACME rests for 30 seconds: ratelimited",
                        "WARN chat.postMessage of T0ACME rests for 121 seconds: token_revoked");
    }

    private List<String> lines() {
        return log.list.stream()
                .map(line -> line.getLevel() + " " + withoutIds(line))
                .toList();
    }

    private static String withoutIds(ILoggingEvent line) {
        return line.getFormattedMessage().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "<id>");
    }
}
