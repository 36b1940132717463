package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Home in the whole service over HTTP: where somebody stands, whom they keep apart, and all that is kept about them.
final class OwnHomeScenario {
    private static final String COFFEE = "#coffee";

    @TempDir
    private Path folder;

    private Stage stage;
    private Actor ana;
    private Actor ben;

    @BeforeEach
    void open() {
        stage = Stage.open("own_home_" + System.nanoTime(), folder);
        stage.awaitOpeningScene();
        stage.passUntilMondayAfternoon();
        ana = stage.as("Ana Sousa");
        ben = stage.as("Ben Okafor");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void leadsInAndOutAndToThePrivateList() {
        eventually(() -> assertThat(ana.readsHome()).contains("Only you see this page", "To begin, type"));
        ana.types(COFFEE, "/coffee join");
        eventually(() -> assertThat(ana.readsHome()).contains("You're in", "<#C0COFFEE01>"));

        ana.pressesInHome("Pause until a date");
        ana.submits(Map.of());
        eventually(() -> assertThat(ana.modalWords()).contains("You're paused"));
        ana.closesModal();
        eventually(() -> assertThat(ana.readsHome()).contains("You're paused", "Resume now"));
        ana.pressesInHome("Resume now");
        eventually(() -> assertThat(ana.modalWords()).contains("with no pause"));
        ana.closesModal();
        ana.pressesInHome("Leave");
        eventually(() -> assertThat(ana.modalWords()).contains("You've left the introductions"));
        ana.closesModal();
        eventually(() -> assertThat(ana.readsHome()).contains("To begin, type"));

        ana.pressesInHome("Open the list");
        ana.submits(Map.of("Keep somebody else apart", ben.id()));
        assertThat(ana.modalWords()).contains("Ben Okafor", "Take off the list");
        ana.closesModal();
        eventually(() -> assertThat(ana.readsHome()).contains("One person is on your list."));
        eventually(() ->
                assertThat(ben.readsHome()).contains("Nobody is on your list.").doesNotContain("Ana"));
        ana.types(COFFEE, "/coffee apart");
        ana.pressesInModal("Take off the list");
        eventually(() -> assertThat(ana.modalWords()).contains("Nobody is on your list."));
        ana.closesModal();
        eventually(() -> assertThat(ana.readsHome()).contains("Nobody is on your list."));
    }

    @Test
    void handsAllDataOverOnceAndErasesItWithoutATrace() {
        ana.types(COFFEE, "/coffee now");
        ana.submits(Map.of("I would like to learn or talk about", "saying no to a customer"));
        ana.closesModal();
        eventually(() -> assertThat(ana.messages(Actor.BOT)).hasSize(1));
        eventually(() -> assertThat(ben.messages(Actor.BOT)).hasSize(1));
        ben.presses(Actor.BOT, "I'd like this");

        ana.pressesInHome("Show it");
        assertThat(ana.modalWords())
                .contains(
                        "What you say of yourself",
                        "saying no to a customer",
                        "Introduced to <@U0BENOKAFO>; open. You didn't answer.")
                .contains("Messages sent to you alone");
        ana.pressesInModal("Download");
        eventually(() -> assertThat(ana.modalWords()).contains("This link works once"));
        String link = Shown.button(ana.modal(), "Open the page").orElseThrow().url();
        assertThat(stage.fetch("GET", link).statusCode()).isEqualTo(200);
        assertThat(stage.fetch("GET", link).statusCode())
                .as("looking changes nothing")
                .isEqualTo(200);
        assertThat(stage.fetch("POST", link)).satisfies(file -> {
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.body()).contains("saying no to a customer", "Introduced to Ben Okafor");
        });
        assertThat(stage.fetch("POST", link).statusCode()).isEqualTo(410);
        ana.closesModal();

        String homeOfBen = ben.readsHome();
        var whatBenSaw = ben.allMessages();
        ana.pressesInModal("Erase everything");
        eventually(() -> assertThat(ana.modalWords()).contains("What I kept about you is erased."));
        ana.closesModal();
        eventually(() -> assertThat(ana.readsHome()).contains("To begin, type").doesNotContain("Ben"));
        ana.pressesInHome("Show it");
        assertThat(ana.modalWords()).contains("I keep nothing about you.");
        ana.closesModal();
        eventually(() -> assertThat(ben.readsHome()).isEqualTo(homeOfBen).contains("Ana Sousa"));
        assertThat(ben.allMessages()).isEqualTo(whatBenSaw);

        stage.pass(Duration.ofDays(3));
        eventually(
                () -> assertThat(ben.readsHome()).contains("someone who left").doesNotContain("Ana"));
        assertThat(ben.reads(Actor.BOT)).last().asString().contains("I don't pass on reasons");
    }
}
