package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Twelve weeks of a workspace, in the whole service over HTTP: two talk more and more, and both call it mentoring; two
/// others as well, of whom only one does; and two talked twice.
final class TippingScenario {
    private static final String ASKED = "What would you call it?";
    private static final String BOTH_SAY_SO = "You both call it mentoring.";

    /// Days after the first conversation.
    private static final List<Integer> GROWING = List.of(0, 14, 24, 32, 39, 45, 50, 55, 59, 63, 67, 71, 74, 77);

    @TempDir
    private Path folder;

    @Test
    void twoWhoTalkMoreAndMoreNameIt() {
        try (Stage stage = Stage.open("tipping_" + System.nanoTime(), folder)) {
            stage.awaitOpeningScene();
            stage.passUntilMondayAfternoon();
            Actor ana = stage.as("Ana Sousa");
            Actor ben = stage.as("Ben Okafor");
            Actor elif = stage.as("Elif Yılmaz");
            Actor grace = stage.as("Grace Mwangi");
            Actor chloe = stage.as("Chloé Martin");
            Actor diego = stage.as("Diego Ramírez");

            int today = 0;
            for (int day : GROWING) {
                stage.pass(Duration.ofDays(day - today));
                today = day;
                talk(ana, ben, day);
                talk(elif, grace, day);
                if (day < 20) {
                    talk(chloe, diego, day);
                }
            }
            stage.pass(Duration.ofDays(84 - today));

            for (Actor one : List.of(ana, ben, elif, grace)) {
                eventually(() -> assertThat(one.reads(Actor.BOT))
                        .as(one.name())
                        .filteredOn(words -> words.contains(ASKED))
                        .hasSize(1));
            }
            for (Actor one : List.of(chloe, diego)) {
                assertThat(one.reads(Actor.BOT)).as(one.name()).noneMatch(words -> words.contains(ASKED));
            }
            ana.presses(Actor.BOT, "Mentoring");
            elif.presses(Actor.BOT, "Mentoring");
            grace.presses(Actor.BOT, "Something else, and good");
            stage.pass(Duration.ofDays(3));
            assertThat(ana.reads(Actor.BOT)).noneMatch(words -> words.contains(BOTH_SAY_SO));
            ben.presses(Actor.BOT, "Mentoring");
            stage.pass(Duration.ofDays(4));

            for (Actor one : List.of(ana, ben)) {
                assertThat(one.reads(Actor.BOT))
                        .as(one.name())
                        .filteredOn(words -> words.contains(BOTH_SAY_SO))
                        .hasSize(1);
                assertThat(one.readsHome()).contains("named");
            }
            assertThat(minuteOfReveal(ana)).isEqualTo(minuteOfReveal(ben));

            stage.pass(Duration.ofDays(30));
            for (Actor one : List.of(elif, grace)) {
                assertThat(one.allMessages().toString()).as(one.name()).doesNotContain(BOTH_SAY_SO);
                assertThat(one.reads(Actor.BOT))
                        .filteredOn(words -> words.contains(ASKED))
                        .hasSize(1);
            }
        }
    }

    /// Both note it, each for themselves; it means more to both as time goes on.
    private static void talk(Actor one, Actor other, int day) {
        note(one, other, day);
        note(other, one, day);
    }

    private static void note(Actor author, Actor other, int day) {
        author.types("#coffee", "/mentor log");
        author.submits(Map.of(
                "With whom?", other.id(), "About how long?", day < 30 ? "15 to 30 minutes" : "30 to 60 minutes"));
        author.pressesInModal(day < 30 ? "Partly" : "Wholly");
        if (day >= 30) {
            author.pressesInModal("Very much");
        }
        author.closesModal();
    }

    private static String minuteOfReveal(Actor person) {
        return person.messages(Actor.BOT).stream()
                .filter(message -> Shown.words(message).contains(BOTH_SAY_SO))
                .map(message -> message.get("at").asText().substring(0, 16))
                .findFirst()
                .orElseThrow();
    }
}
