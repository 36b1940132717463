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

/// Slack does what it is asked but its answers get lost: nobody reads anything twice, and nothing is missing.
final class LostAnswersScenario {
    private static final String DATABASE = "lost_answers";

    @TempDir
    private Path folder;

    @Test
    void bringsTwoTogetherOnceAndInvitesThemOnce() {
        try (Stage stage = Stage.open(DATABASE, folder)) {
            stage.awaitOpeningScene();
            stage.passUntilMondayAfternoon();
            var faults = stage.service().beans().getBean(InjectedFaults.class);
            Actor ana = stage.as("Ana Sousa");
            Actor ben = stage.as("Ben Okafor");
            ana.types("#coffee", "/coffee now");
            ana.submits(Map.of("I would like to learn or talk about", "saying no to a customer"));
            ana.closesModal();
            eventually(() -> assertThat(ben.reads(Actor.BOT)).hasSize(1));
            eventually(() -> assertThat(ana.reads(Actor.BOT)).hasSize(1));

            faults.answerLost(Method.CONVERSATIONS_OPEN, 1);
            faults.answerLost(Method.CHAT_POST_MESSAGE, 1);
            ana.presses(Actor.BOT, "I'd like this");
            ben.presses(Actor.BOT, "I'd like this");
            String group = ana.groupWith(ben);
            eventually(() -> assertThat(common(ana, group)).hasSize(1));
            String time =
                    Shown.buttons(common(ana, group).getFirst()).getFirst().words();

            faults.answerLost(Method.FILES_COMPLETE_UPLOAD_EXTERNAL, 1);
            faults.answerLost(Method.CHAT_POST_MESSAGE, 1);
            ana.presses(group, time);
            ben.presses(group, time);
            eventually(() -> assertThat(common(ben, group))
                    .last()
                    .satisfies(last -> assertThat(Shown.words((JsonNode) last)).contains("It suits you both")));

            // Slack's events say what its answers did not: nothing is left that would be sent a second time.
            eventually(() -> assertThat(messagesNotDelivered()).isZero());
            stage.pass(Duration.ofHours(2));
            for (Actor reader : List.of(ana, ben)) {
                assertThat(reader.groupsWith(reader == ana ? ben : ana)).containsExactly(group);
                assertThat(common(reader, group))
                        .filteredOn(message -> message.get("files").isEmpty())
                        .extracting(Shown::words)
                        .satisfiesExactly(
                                words -> assertThat(words).contains("you'd both like to meet"),
                                words -> assertThat(words).contains("It suits you both"));
                assertThat(reader.files(group)).as("a file may be there twice").hasSizeBetween(1, 2);
            }
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
