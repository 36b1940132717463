package dev.percolate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
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

            Answers answers = new Answers(Map.of(
                    ana, "Mentoring",
                    elif, "Mentoring",
                    grace, "Something else, and good"));
            int today = 0;
            for (int day : GROWING) {
                if (day > today) {
                    stage.pass(Duration.ofDays(day - today));
                }
                today = day;
                answers.giveWhereAsked();
                talk(ana, ben, day);
                talk(elif, grace, day);
                if (day < 20) {
                    talk(chloe, diego, day);
                }
                if (answers.areGiven()) {
                    break;
                }
            }
            assertThat(answers.areGiven()).isTrue();
            assertThat(ana.reads(Actor.BOT)).noneMatch(words -> words.contains(BOTH_SAY_SO));
            assertThat(ana.readsHome()).contains("recurring").doesNotContain("named");
            ben.presses(Actor.BOT, "Mentoring");
            stage.pass(Duration.ofDays(84 - today));

            for (Actor one : List.of(ana, ben)) {
                assertThat(count(one, BOTH_SAY_SO)).as(one.name()).isOne();
                assertThat(one.readsHome()).contains("You both named it on");
            }
            assertThat(minuteOfReveal(ana)).isEqualTo(minuteOfReveal(ben));
            for (Actor one : List.of(elif, grace)) {
                assertThat(one.allMessages().toString()).as(one.name()).doesNotContain(BOTH_SAY_SO);
                assertThat(count(one, ASKED)).as(one.name()).isOne();
                assertThat(one.readsHome()).doesNotContain("You both named it on");
            }
            for (Actor one : List.of(chloe, diego)) {
                assertThat(count(one, ASKED)).as(one.name()).isZero();
            }
        }
    }

    private static long count(Actor person, String words) {
        return person.reads(Actor.BOT).stream()
                .filter(message -> message.contains(words))
                .count();
    }

    /// What each will say as soon as they are asked; all at once where they are asked in the same night.
    private static final class Answers {
        private final Map<Actor, String> still;

        Answers(Map<Actor, String> answers) {
            still = new HashMap<>(answers);
        }

        void giveWhereAsked() {
            for (Actor person : List.copyOf(still.keySet())) {
                if (count(person, ASKED) > 0) {
                    person.presses(Actor.BOT, still.remove(person));
                }
            }
        }

        boolean areGiven() {
            return still.isEmpty();
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
        author.pressesInModal(day < 30 ? "3 Partly" : "5 Wholly");
        if (day >= 30) {
            author.pressesInModal("5 Very much");
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
