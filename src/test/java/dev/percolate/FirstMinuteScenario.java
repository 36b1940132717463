package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first minute of a newcomer, in the whole service over HTTP: two people meet a proposal, and what they may do
/// wrong.
final class FirstMinuteScenario {
    private static final String COFFEE = "#coffee";

    @TempDir
    private Path folder;

    private Stage stage;
    private Actor ana;
    private Actor ben;

    @BeforeEach
    void open() {
        stage = Stage.open("first_minute_" + System.nanoTime(), folder);
        stage.awaitOpeningScene();
        ana = stage.as("Ana Sousa");
        ben = stage.as("Ben Okafor");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void proposesAnaAndBenToEachOtherAndKeepsTheirAnswersApart() {
        ana.types(COFFEE, "/coffee now");
        assertThat(ana.modalWords()).contains("You're not in.").contains("Only somebody you are introduced to sees it");
        ana.submits(Map.of(
                "I can help with", "a first sketch of a product roadmap",
                "I would like to learn or talk about", "saying no to a customer"));
        assertThat(ana.modalWords()).contains("you'll find it in our direct messages");
        ana.closesModal();

        eventually(() -> {
            assertThat(ana.reads(Actor.BOT))
                    .singleElement()
                    .asString()
                    .contains("Ben Okafor")
                    .contains("Support lead, on Lagos time")
                    .contains("saying no to a customer kindly");
            assertThat(ben.reads(Actor.BOT))
                    .singleElement()
                    .asString()
                    .contains("Ana Sousa")
                    .contains("Product designer, on Lisbon time");
        });

        List<JsonNode> whatBenSaw = ben.messages(Actor.BOT);
        ana.presses(Actor.BOT, "I'd like this");
        eventually(() -> assertThat(ana.messages(Actor.BOT)).hasSize(2));
        String confirmation = ana.reads(Actor.BOT).getLast();
        ana.presses(Actor.BOT, "I'd like this");
        eventually(() -> assertThat(ana.messages(Actor.BOT)).hasSize(3));
        ana.presses(Actor.BOT, "Not this time");
        eventually(() -> assertThat(ana.messages(Actor.BOT)).hasSize(4));
        assertThat(ana.reads(Actor.BOT).subList(1, 4)).containsOnly(confirmation);
        assertThat(ben.messages(Actor.BOT)).isEqualTo(whatBenSaw);

        ana.types(COFFEE, "/coffee");
        assertThat(ana.modalWords()).contains("Ben Okafor").contains("Not this time");
        ana.closesModal();
        ben.types(COFFEE, "/coffee");
        assertThat(ben.modalWords()).contains("Ana Sousa").doesNotContain("ou answered");
        ben.closesModal();
    }

    @Test
    void tellsWhyTheTwoWereBroughtTogether() {
        introduceAna();
        ana.presses(Actor.BOT, "Why us?");
        eventually(() -> assertThat(ana.modalWords()).contains("saying no to a customer"));
    }

    @Test
    void answersKindlyWhoPressesWhatWasNotMeantForThem() {
        introduceAna();
        JsonNode accept = ana.messages(Actor.BOT).getFirst().findParents("action_id").stream()
                .filter(element -> element.at("/text/text").asText().equals("I'd like this"))
                .findFirst()
                .orElseThrow();
        Actor chloe = stage.as("Chloé Martin");
        String payload = Stage.JSON
                .createObjectNode()
                .put("type", "block_actions")
                .put("trigger_id", "1.2.3")
                .<ObjectNode>set("team", Stage.JSON.createObjectNode().put("id", "T0KETTLE1"))
                .<ObjectNode>set("user", Stage.JSON.createObjectNode().put("id", chloe.id()))
                .<ObjectNode>set("actions", Stage.JSON.createArrayNode().add(accept))
                .toString();

        var answer = stage.slackSends(
                "application/x-www-form-urlencoded", "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        ana.types(COFFEE, "/coffee");
        assertThat(ana.modalWords()).contains("Ben Okafor").doesNotContain("ou answered");
    }

    @Test
    void saysThatAnIntroductionIsOpenRatherThanOpenAnother() {
        introduceAna();
        ana.types(COFFEE, "/coffee now");
        eventually(() -> assertThat(ana.reads(COFFEE)).last().asString().contains("Ben Okafor"));
        assertThat(ana.messages(Actor.BOT)).hasSize(1);
    }

    @Test
    void writesItsHelpFromWhatItUnderstands() {
        ana.types(COFFEE, "/coffee help");
        assertThat(ana.reads(COFFEE)).last().asString().contains("/coffee now", "/coffee pause", "/coffee leave");
        ana.types(COFFEE, "/coffee espresso");
        assertThat(ana.reads(COFFEE)).last().asString().contains("/coffee now");
        assertThat(ben.reads(COFFEE)).isEmpty();
    }

    @Test
    void letsAWeekPassAndStillTrustsSignaturesAndModals() {
        OffsetDateTime before = OffsetDateTime.parse(stage.now());
        stage.pass(Duration.ofDays(7));
        stage.pass(Duration.ofDays(14));
        assertThat(OffsetDateTime.parse(stage.now())).isAfterOrEqualTo(before.plusDays(21));
        introduceAna();
        ana.types(COFFEE, "/coffee pause yesterday");
        assertThat(ana.reads(COFFEE)).last().asString().contains("/coffee pause 20");
    }

    @Test
    void keepsPeopleAnswersAndClockOverASecondStart() {
        introduceAna();
        stage.pass(Duration.ofDays(1));
        OffsetDateTime reached = OffsetDateTime.parse(stage.now());
        stage.close();

        stage = stage.reopen();
        ana = stage.as("Ana Sousa");
        assertThat(OffsetDateTime.parse(stage.now())).isAfterOrEqualTo(reached);
        assertThat(ana.reads(Actor.BOT)).first().asString().contains("Ben Okafor");
        ana.presses(Actor.BOT, "I'd like this");
        eventually(() -> assertThat(ana.messages(Actor.BOT)).hasSize(2));
    }

    private void introduceAna() {
        ana.types(COFFEE, "/coffee now");
        ana.submits(Map.of("I would like to learn or talk about", "saying no to a customer"));
        ana.closesModal();
        eventually(() -> assertThat(ana.messages(Actor.BOT)).hasSize(1));
        eventually(() -> assertThat(ben.messages(Actor.BOT)).hasSize(1));
    }
}
