package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ben finds somebody to support, in the whole service over HTTP: one who says yes, and one who does not answer.
final class SupportScenario {
    private static final String HOPE = "To speak up in design reviews without rehearsing it all night.";
    private static final String LINE = "I was the quiet one for years. I'd start with a walk.";

    @TempDir
    private Path folder;

    private Stage stage;
    private Actor grace;
    private Actor ben;

    @BeforeEach
    void open() {
        stage = Stage.open("support_" + System.nanoTime(), folder);
        stage.awaitOpeningScene();
        stage.passUntilMondayAfternoon();
        grace = stage.as("Grace Mwangi");
        ben = stage.as("Ben Okafor");
        offers();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void offers() {
        ben.types("#coffee", "/mentor someone");
        assertThat(ben.modalWords()).contains("First say what you can offer");
        ben.closesModal();
        ben.types("#coffee", "/mentor offer");
        ben.submits(Map.of("What I can help with", "Speaking up in design reviews"));
        eventually(() -> assertThat(ben.modalWords()).contains("Thank you."));
        ben.closesModal();

        grace.types("#coffee", "/mentor open");
        assertThat(grace.modalTitle()).isEqualTo("Open to support");
        grace.submits(Map.of("What I hope for", HOPE));
        eventually(() -> assertThat(grace.modalWords()).contains("Kept."));
        grace.closesModal();

        ben.types("#coffee", "/mentor someone");
        assertThat(ben.modalWords()).contains("Grace Mwangi", HOPE);
        ben.pressesInModal("Offer support to Grace Mwangi");
        eventually(() -> assertThat(ben.modalTitle()).isEqualTo("Offer support"));
        ben.submits(Map.of("A line from you", LINE));
        eventually(() -> assertThat(ben.modalWords()).contains("Nothing is sent yet", LINE));
        ben.submits(Map.of());
        eventually(() -> assertThat(ben.modalWords()).contains("On its way to Grace Mwangi"));
        ben.closesModal();
        eventually(() -> assertThat(grace.reads(Actor.BOT)).last().asString().contains(LINE, "Yes, gladly"));
    }

    @Test
    void bringsTheTwoTogetherOnAYes() {
        grace.presses(Actor.BOT, "Yes, gladly");

        String group = ben.groupWith(grace);
        eventually(() -> assertThat(grace.reads(group))
                .singleElement()
                .asString()
                .contains(HOPE, LINE, "When?", "listen first", "ask whether you may come back"));
        assertThat(ben.readsHome()).contains("Grace Mwangi gladly took your support");
        assertThat(grace.readsHome()).contains("You're open to support", "You said yes to the support of Ben Okafor");
    }

    @Test
    void remindsOnceAndEndsNeutrally() {
        passes(Duration.ofDays(2).plusMinutes(30));
        eventually(() -> assertThat(grace.reads(Actor.BOT)).last().asString().contains("remind you only this once"));
        assertThat(ben.readsHome()).contains("You offered Grace Mwangi support");

        passes(Duration.ofDays(2));
        eventually(() -> assertThat(ben.reads(Actor.BOT)).last().asString().contains("no answer from Grace Mwangi"));
        grace.presses(Actor.BOT, "Yes, gladly");
        eventually(() -> assertThat(grace.reads(Actor.BOT)).last().asString().contains("is over"));
    }

    private void passes(Duration time) {
        stage.passUntil(OffsetDateTime.parse(stage.now()).toInstant().plus(time));
    }
}
