package dev.percolate.introduction.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What Slack would refuse never becomes an approved file.
final class BlockKitLimitsTest {
    @ParameterizedTest
    @MethodSource("approved")
    void staysWithinSlacksLimits(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        boolean modal = root.path("type").asText().equals("modal");

        assertThat(root.path("blocks")).isNotEmpty().hasSizeLessThanOrEqualTo(modal ? 100 : 50);
        assertThat(root.path("private_metadata").asText()).hasSizeLessThanOrEqualTo(3000);
        for (String field : List.of("title", "submit", "close")) {
            assertThat(root.path(field).path("text").asText()).hasSizeLessThanOrEqualTo(24);
        }
        boolean hasInput = false;
        for (JsonNode block : root.path("blocks")) {
            hasInput |= block.path("type").asText().equals("input");
            check(block);
        }
        assertThat(hasInput).isEqualTo(root.has("submit"));
    }

    private static void check(JsonNode block) {
        switch (block.path("type").asText()) {
            case "section" ->
                assertThat(block.path("text").path("text").asText()).hasSizeBetween(1, 3000);
            case "context" -> assertThat(block.path("elements")).hasSizeBetween(1, 10);
            case "divider" -> {}
            case "actions" -> {
                assertThat(block.path("elements")).hasSizeBetween(1, 25);
                List<String> ids = new ArrayList<>();
                block.path("elements").forEach(button -> ids.add(checkButton(button)));
                assertThat(ids).doesNotHaveDuplicates();
            }
            case "input" -> {
                assertThat(block.path("block_id").asText()).hasSizeBetween(1, 255);
                assertThat(block.path("label").path("text").asText()).hasSizeBetween(1, 2000);
                assertThat(block.path("hint").path("text").asText()).hasSizeBetween(1, 2000);
                assertThat(block.path("element")
                                .path("placeholder")
                                .path("text")
                                .asText())
                        .hasSizeLessThanOrEqualTo(150);
            }
            default -> throw new AssertionError("not used here: " + block);
        }
    }

    private static String checkButton(JsonNode button) {
        assertThat(button.path("text").path("text").asText()).hasSizeBetween(1, 75);
        assertThat(button.path("value").asText()).hasSizeBetween(1, 2000);
        JsonNode confirm = button.path("confirm");
        assertThat(confirm.path("title").path("text").asText()).hasSizeLessThanOrEqualTo(100);
        assertThat(confirm.path("text").path("text").asText()).hasSizeLessThanOrEqualTo(300);
        assertThat(confirm.path("confirm").path("text").asText()).hasSizeLessThanOrEqualTo(30);
        assertThat(confirm.path("deny").path("text").asText()).hasSizeLessThanOrEqualTo(30);
        String id = button.path("action_id").asText();
        assertThat(id).hasSizeBetween(1, 255);
        return id;
    }

    static Stream<Path> approved() throws IOException {
        return Files.list(Path.of("src/test/resources/approved/introduction")).sorted();
    }
}
