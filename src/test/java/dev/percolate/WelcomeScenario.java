package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody new is welcomed, in the whole service over HTTP. Grace is new in a channel that Ana looks after.
final class WelcomeScenario {
    private static final String COFFEE = "#coffee";

    @TempDir
    private Path folder;

    private Stage stage;
    private Actor ana;
    private Actor ben;
    private Actor grace;

    @BeforeEach
    void open() {
        stage = Stage.open("welcome_" + System.nanoTime(), folder);
        stage.awaitOpeningScene();
        stage.passUntilMondayAfternoon();
        ana = stage.as("Ana Sousa");
        ben = stage.as("Ben Okafor");
        grace = stage.as("Grace Mwangi");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void welcomesSomebodyNewFromTheFirstWordToTheNextIntroduction() {
        ana.types(COFFEE, "/coffee welcome");
        ana.pressesInModal("Switch it on here");
        assertThat(ana.modalWords()).contains("You're not in the introductions");
        ana.closesModal();
        for (Actor host : new Actor[] {ben, stage.as("Elif Yılmaz")}) {
            host.types(COFFEE, "/coffee join");
            host.types(COFFEE, "/coffee welcome");
            host.pressesInModal("Welcome new people");
            host.closesModal();
        }
        grace.types(COFFEE, "/coffee join");
        grace.types(COFFEE, "/coffee");
        assertThat(grace.modalWords()).contains("`/coffee welcome`");
        grace.closesModal();
        grace.types(COFFEE, "/coffee welcome");
        grace.pressesInModal("I'm new here");
        grace.closesModal();

        eventually(() -> assertThat(grace.reads(Actor.BOT))
                .last()
                .asString()
                .contains("You're new here and asked to meet people.", "offered to welcome whoever is new"));
        assertThat(grace.readsHome()).contains("You're new").contains("See or change");
        Actor first = grace.reads(Actor.BOT).getLast().contains("Ben Okafor") ? ben : stage.as("Elif Yılmaz");
        Actor second = first == ben ? stage.as("Elif Yılmaz") : ben;
        eventually(() -> assertThat(first.reads(Actor.BOT))
                .last()
                .asString()
                .contains("*Grace Mwangi* is new here and asked to meet people."));
        grace.presses(Actor.BOT, "I'd like this");
        first.presses(Actor.BOT, "Not this time");

        stage.passUntil(now().plus(Duration.ofDays(5)));

        assertThat(grace.reads(Actor.BOT)).anyMatch(text -> text.contains("didn't come together this time"));
        assertThat(grace.reads(Actor.BOT)).last().asString().contains("You're new here", second.name());
    }

    private Instant now() {
        return OffsetDateTime.parse(stage.now()).toInstant();
    }
}
