package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Grace asks for a mentor, in the whole service over HTTP, in each of the three ways.
final class RequestScenario {
    private static final String ABOUT =
            "I'm to lead our move to another billing system and have never led one. Where do I"
                    + " begin, and what would you do differently?";

    @TempDir
    private Path folder;

    private Stage stage;
    private Actor grace;
    private Actor ben;
    private Actor elif;

    @BeforeEach
    void open() {
        stage = Stage.open("request_" + System.nanoTime(), folder);
        stage.awaitOpeningScene();
        stage.passUntilMondayAfternoon();
        grace = stage.as("Grace Mwangi");
        ben = stage.as("Ben Okafor");
        elif = stage.as("Elif Yılmaz");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void writes() {
        assertThat(grace.modalTitle()).isEqualTo("Ask for a mentor");
        grace.submits(Map.of("What is it about?", ABOUT));
        eventually(() -> assertThat(grace.modalTitle()).isEqualTo("Whom to ask"));
    }

    @Test
    void asksOnePersonWhoIsHappyTo() {
        grace.types("#coffee", "/mentor");
        assertThat(grace.modalWords()).contains("Ask for a mentor", "My requests");
        grace.closesModal();
        grace.startsShortcut("request.ask");
        writes();
        grace.submits(Map.of("Whom shall I ask?", ben.id()));
        eventually(() -> assertThat(grace.modalWords()).contains("Ben Okafor is asked"));
        grace.closesModal();

        eventually(() -> assertThat(ben.reads(Actor.BOT)).last().asString().contains(ABOUT, "Happy to"));
        ben.presses(Actor.BOT, "Happy to");
        String group = ben.groupWith(grace);
        eventually(() -> assertThat(ben.reads(group))
                .singleElement()
                .asString()
                .contains("is happy to help", ABOUT, "When?", "listen first", "ask whether you may come back"));
        assertThat(grace.readsHome()).contains("Ben Okafor is happy to help");
    }

    @Test
    void asksInOrderAndGoesOnWhereNobodyAnswers() {
        grace.types("#coffee", "/mentor request about billing");
        assertThat(grace.modal().toString()).contains("billing");
        writes();
        grace.submits(Map.of("Whom shall I ask?", ben.id() + "," + elif.id()));
        eventually(() -> assertThat(grace.modalWords()).contains("Ben Okafor is asked", "Then: Elif"));
        grace.closesModal();
        eventually(() -> assertThat(ben.reads(Actor.BOT)).last().asString().contains(ABOUT));

        stage.passUntil(now().plus(Duration.ofDays(2)).plus(Duration.ofMinutes(30)));
        eventually(() -> assertThat(ben.reads(Actor.BOT)).last().asString().contains("remind you only this once"));
        assertThat(elif.reads(Actor.BOT)).noneMatch(text -> text.contains(ABOUT));

        stage.passUntil(now().plus(Duration.ofDays(2)));
        eventually(() -> assertThat(elif.reads(Actor.BOT)).last().asString().contains(ABOUT));
        assertThat(grace.readsHome()).contains("Elif Yılmaz is asked", "Ben Okafor: no answer");
        ben.presses(Actor.BOT, "Happy to");
        eventually(() -> assertThat(ben.reads(Actor.BOT)).last().asString().contains("has moved on"));
        elif.presses(Actor.BOT, "Not now (they'll be told so, without a reason)");

        stage.passUntil(now().plus(Duration.ofDays(1)));
        eventually(() -> assertThat(grace.reads(Actor.BOT)).last().asString().contains("no yes this time"));
    }

    @Test
    void postsItAndTheFirstOfTwoWhoPressIsBroughtTogetherWithHer() throws Exception {
        grace.pressesInHome("Ask for a mentor");
        writes();
        grace.submits(Map.of(
                "Post it in a channel, as well or instead",
                grace.channel("#mentoring"),
                "In the channel",
                "Without my name"));
        eventually(() -> assertThat(grace.modalWords()).contains("Your wording may give you away"));
        grace.submits(Map.of());
        eventually(() -> assertThat(grace.modalWords()).contains("It stands in a channel"));
        grace.closesModal();
        eventually(() -> assertThat(ben.reads("#mentoring")).last().asString().contains(ABOUT, "Somebody here"));
        assertThat(ben.reads("#mentoring").getLast()).doesNotContain("Grace");

        var start = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Actor one : List.of(ben, elif)) {
                pool.submit(() -> {
                    start.await();
                    return one.presses("#mentoring", "I can help");
                });
            }
            start.countDown();
        }

        for (Actor one : List.of(ben, elif)) {
            eventually(() -> assertThat(one.reads("#mentoring"))
                    .last()
                    .asString()
                    .contains("Thank you! I've noted it. If it is you, a conversation opens"));
        }
        eventually(() -> assertThat(
                        grace.groupsWith(ben).size() + grace.groupsWith(elif).size())
                .isEqualTo(1));
    }

    private Instant now() {
        return OffsetDateTime.parse(stage.now()).toInstant();
    }
}
