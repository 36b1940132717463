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

/// The bot is brought into a channel, and taken out again, in the whole service over HTTP. Hugo neither created the
/// channel nor is an admin.
final class InvitationScenario {
    private static final String GENERAL = "#general";

    @TempDir
    private Path folder;

    private Stage stage;
    private Actor hugo;

    @BeforeEach
    void open() {
        stage = Stage.open("invitation_" + System.nanoTime(), folder);
        stage.awaitOpeningScene();
        stage.passUntilMondayAfternoon();
        hugo = stage.as("Hugo Lindqvist");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whoeverBringsTheBotInSetsUpTheChannelAndHearsAtOnceWhenItIsOut() {
        Actor grace = stage.as("Grace Mwangi");
        hugo.types(GENERAL, "/coffee setup");
        assertThat(hugo.reads(GENERAL)).last().asString().contains("bring me in with");

        hugo.types(GENERAL, "/invite @Percolate");
        eventually(() -> assertThat(hugo.reads(Actor.BOT))
                .singleElement()
                .asString()
                .contains("Thank you for bringing me into", "/coffee setup"));
        assertThat(grace.messages(Actor.BOT)).isEmpty();
        assertThat(hugo.readsHome()).contains("What I keep about you");

        grace.types(GENERAL, "/coffee setup");
        assertThat(grace.reads(GENERAL)).last().asString().contains("whoever brought me in");
        hugo.presses(Actor.BOT, "Set up rounds");
        assertThat(hugo.modalTitle()).isEqualTo("Coffee rounds");
        hugo.submits(Map.of());
        hugo.submits(Map.of());
        hugo.closesModal();

        isTakenOutBy(grace);
        eventually(
                () -> assertThat(hugo.reads(Actor.BOT)).last().asString().contains("so there are no rounds there now"));
        stage.pass(Duration.ofDays(30));
        assertThat(hugo.reads(Actor.BOT))
                .filteredOn(text -> text.contains("no rounds there now"))
                .hasSize(1);
    }

    private void isTakenOutBy(Actor actor) {
        String channel = "";
        for (var one : stage.get("/sandbox/page/standing/channels")) {
            if (one.get("name").asText().equals("general")) {
                channel = one.get("id").asText();
            }
        }
        stage.post("/sandbox/page/standing/channels", Map.of("channel", channel, "bot", false, "by", actor.id()));
    }
}
