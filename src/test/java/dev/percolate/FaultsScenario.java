package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.web.InjectedFaults;
import dev.percolate.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One bad day with all that a visitor can wish for: nothing is lost, and nobody reads anything twice.
final class FaultsScenario {
    private static final String DATABASE = "faults";

    @TempDir
    private Path folder;

    @Test
    void bringsTwoTogetherOnTheWorstOfDays() {
        try (Stage stage = Stage.open(DATABASE, folder)) {
            stage.awaitOpeningScene();
            stage.passUntilMondayAfternoon();
            var faults = stage.service().beans().getBean(InjectedFaults.class);
            Actor ana = stage.as("Ana Sousa");
            Actor ben = stage.as("Ben Okafor");

            faults.deaf(1);
            assertThat(ana.types("#coffee", "/coffee now"))
                    .as("people read Slack's own sentence")
                    .contains("operation_timeout");
            faults.tooMany(Method.CHAT_POST_MESSAGE, Duration.ofSeconds(1), 2);
            faults.slow(Method.CHAT_POST_MESSAGE, Duration.ofMillis(200), 2);
            ana.submits(Map.of("I would like to learn or talk about", "saying no to a customer"));
            ana.closesModal();
            eventually(() -> assertThat(ana.reads(Actor.BOT)).hasSize(1));
            eventually(() -> assertThat(ben.reads(Actor.BOT)).hasSize(1));

            faults.broken(Method.CONVERSATIONS_OPEN, 1);
            faults.answerLost(Method.CHAT_POST_MESSAGE, 1);
            ana.presses(Actor.BOT, "I'd like this");
            faults.deaf(1);
            ben.presses(Actor.BOT, "I'd like this");
            String group = ana.groupWith(ben);

            eventually(() -> assertThat(common(ana, group)).hasSize(1));
            eventually(() -> assertThat(messagesNotDelivered()).isZero());
            stage.pass(Duration.ofHours(2));
            for (Actor reader : List.of(ana, ben)) {
                assertThat(common(reader, Actor.BOT)).hasSize(1);
                assertThat(reader.groupsWith(reader == ana ? ben : ana)).containsExactly(group);
                assertThat(common(reader, group)).hasSize(1);
            }
            JsonNode outbox = stage.get("/outbox");
            assertThat(outbox.get("lanes"))
                    .hasSize(3)
                    .allSatisfy(lane ->
                            assertThat(((JsonNode) lane).get("waiting").asInt()).isZero());
            assertThat(stage.get("/sandbox/page/traffic").toString())
                    .contains("not_heard", "chat.postMessage", "\"status\":429", "\"retryAfter\":\"1\"")
                    .doesNotContain("saying no");
        }
    }

    private static int messagesNotDelivered() throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url(DATABASE), "postgres", "");
                var statement = connection.createStatement();
                var count = statement.executeQuery(
                        "select count(*) from percolate.outbox_message where state <> 'delivered'")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static List<JsonNode> common(Actor reader, String group) {
        return reader.messages(group).stream()
                .filter(message -> !message.get("ephemeral").asBoolean())
                .toList();
    }
}
