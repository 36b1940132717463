package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise 2 in the whole service over HTTP: somebody said yes, and whatever the other does instead, all that the first
/// can see stays the same to the byte and to the minute.
final class OneSidedYesScenario {
    private static final String MENTORING = "#mentoring";
    private static final Pattern RANDOM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\"block_id\":\"[^\"]*\"|"
                    + "(?<=\\*To begin with:\\* )[^\\\\\"]*");

    @TempDir
    private Path folder;

    private enum Deed {
        STAYS_SILENT(_ -> {}),
        PASSES(person -> person.presses(Actor.BOT, "Not this time")),
        KEEPS_APART(person -> {
            person.types(MENTORING, "/coffee apart");
            person.submits(Map.of("Keep somebody else apart", witnessOf(person)));
            person.closesModal();
        }),
        PAUSES(person -> {
            person.types(MENTORING, "/coffee pause");
            person.submits(Map.of());
            person.closesModal();
        }),
        LEAVES(person -> {
            person.types(MENTORING, "/coffee leave");
            person.presses(Actor.BOT, "I'd like this");
        }),
        ERASES(person -> {
            person.pressesInHome("Show it");
            person.pressesInModal("Erase everything");
            person.closesModal();
        });

        private final Consumer<Actor> doing;

        Deed(Consumer<Actor> doing) {
            this.doing = doing;
        }

        /// Their proposal names one other person.
        private static String witnessOf(Actor person) {
            return person.reads(Actor.BOT).getFirst().contains("Ana Sousa") ? "U0ANASOUSA" : "U0GRACEMWA";
        }
    }

    @Test
    void looksTheSameWhateverTheOtherDoes() {
        var silent = seenAlongside(Deed.STAYS_SILENT);
        for (Deed deed : List.of(Deed.PASSES, Deed.KEEPS_APART, Deed.PAUSES, Deed.LEAVES)) {
            var seen = seenAlongside(deed);
            silent.forEach((look, same) ->
                    assertThat(seen.get(look)).as(deed + ": " + look).isEqualTo(same));
        }
        var erased = seenAlongside(Deed.ERASES);
        silent.forEach((look, seen) -> {
            if (look.contains("Home after")) {
                assertThat(erased.get(look)).as(look).isNotEqualTo(seen).contains("someone who left");
            } else {
                assertThat(erased.get(look)).as("ERASES: " + look).isEqualTo(seen);
            }
        });
    }

    /// Of two who said yes: one who asked to be introduced, and one who was asked.
    private Map<String, String> seenAlongside(Deed deed) {
        try (Stage stage = Stage.open("one_sided_yes_" + System.nanoTime(), folder)) {
            stage.awaitOpeningScene();
            stage.passUntilMondayAfternoon();
            Instant begin = OffsetDateTime.parse(stage.now()).toInstant().truncatedTo(ChronoUnit.MINUTES);
            Actor ana = stage.as("Ana Sousa");
            Actor ben = stage.as("Ben Okafor");
            Actor elif = stage.as("Elif Yılmaz");
            Actor grace = stage.as("Grace Mwangi");
            introduces(ana, ben);
            introduces(elif, grace);
            for (Actor witness : List.of(ana, grace)) {
                witness.presses(Actor.BOT, "I'd like this");
            }
            deed.doing.accept(ben);
            deed.doing.accept(elif);

            Map<String, String> seen = new LinkedHashMap<>();
            Instant deadline = begin.plus(Duration.ofDays(2)).plus(Duration.ofMinutes(15));
            looks(List.of(ana, grace), "before: at once", seen);
            stage.passUntil(begin.plus(Duration.ofDays(1)));
            looks(List.of(ana, grace), "before: a day later", seen);
            stage.passUntil(deadline.minus(Duration.ofMinutes(2)));
            looks(List.of(ana, grace), "before: at the last minute", seen);
            stage.passUntil(deadline.plus(Duration.ofMinutes(2)));
            looks(List.of(ana, grace), "after: right after", seen);
            stage.passUntil(deadline.plus(Duration.ofDays(7)));
            looks(List.of(ana, grace), "after: a week later", seen);
            for (Actor witness : List.of(ana, grace)) {
                JsonNode last = witness.messages(Actor.BOT).getLast();
                assertThat(Shown.words(last)).contains("I don't pass on reasons");
                assertThat(minute(last)).isEqualTo(deadline);
                assertThat(seen.get(witness.name() + ", messages before: at the last minute"))
                        .doesNotContain("I don't pass on reasons");
            }
            return seen;
        }
    }

    /// The two who joined first have nobody but each other, and so have the next two.
    private static void introduces(Actor asker, Actor other) {
        other.types(MENTORING, "/coffee join");
        asker.types(MENTORING, "/coffee join");
        asker.types(MENTORING, "/coffee now");
        eventually(() ->
                assertThat(asker.reads(Actor.BOT)).singleElement().asString().contains(other.name()));
        eventually(() ->
                assertThat(other.reads(Actor.BOT)).singleElement().asString().contains(asker.name()));
    }

    private static void looks(List<Actor> witnesses, String when, Map<String, String> seen) {
        for (Actor witness : witnesses) {
            String who = witness.name() + ", ";
            seen.put(who + "Home " + when, masked(witness.opensHome().get("blocks")));
            witness.types(MENTORING, "/coffee");
            seen.put(who + "/coffee " + when, masked(witness.modal().get("blocks")));
            witness.closesModal();
            if (when.startsWith("before")) {
                witness.types(MENTORING, "/coffee now");
            }
            StringBuilder messages = new StringBuilder();
            witness.allMessages()
                    .forEach(message -> messages.append(minute(message))
                            .append(masked(message))
                            .append('\n'));
            seen.put(who + "messages " + when, messages.toString());
        }
    }

    private static Instant minute(JsonNode message) {
        return OffsetDateTime.parse(message.get("at").asText()).toInstant().truncatedTo(ChronoUnit.MINUTES);
    }

    /// Without what is random, and without the seconds that a send took.
    private static String masked(JsonNode shown) {
        JsonNode kept = shown.deepCopy();
        if (kept instanceof ObjectNode message) {
            message.remove(List.of("ts", "at"));
        }
        return RANDOM.matcher(kept.toString()).replaceAll("…");
    }
}
