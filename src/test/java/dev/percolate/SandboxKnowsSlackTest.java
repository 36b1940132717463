package dev.percolate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.percolate.sandbox.BlockKit;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.Surface;
import dev.percolate.slack.CalledMethods;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What the bot does to Slack is something the pretend Slack knows and checks.
final class SandboxKnowsSlackTest {
    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void hasEveryMethodThatTheBotCalls() {
        List<String> known =
                Arrays.stream(Method.values()).map(Method::slackName).toList();
        assertThat(CalledMethods.ofTheBot())
                .isNotEmpty()
                .allSatisfy(called -> assertThat(known).contains(called));
    }

    @TestFactory
    Stream<DynamicTest> findsEveryApprovedMessageModalAndHomeWithinSlacksLimits() throws IOException {
        try (Stream<Path> files = Files.walk(APPROVED)) {
            List<Path> goldens =
                    files.filter(SandboxKnowsSlackTest::isShownInSlack).toList();
            assertThat(goldens).isNotEmpty();
            return goldens.stream()
                    .map(file -> dynamicTest(
                            APPROVED.relativize(file).toString(),
                            () -> assertThat(faults(JSON.readTree(file.toFile())))
                                    .isEmpty()));
        }
    }

    /// Everything but the file that people download.
    private static boolean isShownInSlack(Path file) {
        return file.toString().endsWith(".json") && !file.endsWith("home/own-data-file.json");
    }

    private static List<String> faults(JsonNode golden) {
        if (golden.path("type").asText().equals("modal")) {
            return BlockKit.faultsOfView(golden);
        }
        if (golden.path("type").asText().equals("home")) {
            return BlockKit.faultsOfHome(golden);
        }
        return BlockKit.faults(golden.isArray() ? golden : golden.get("blocks"), Surface.MESSAGE);
    }

    @Test
    void seesAFaultInWhatSlackWouldRefuse() throws IOException {
        JsonNode tooLong = JSON.readTree(
                "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"" + "x".repeat(3001) + "\"}}]");
        assertThat(faults(tooLong)).hasSize(1);
        JsonNode framed = JSON.readTree(
                "{\"type\":\"home\",\"blocks\":[],\"submit\":{\"type\":\"plain_text\",\"text\":\"Send\"}}");
        assertThat(faults(framed)).hasSize(1);
    }
}
