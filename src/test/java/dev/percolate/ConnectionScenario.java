package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A colleague's idea to its end, in the whole service over HTTP. Elif has it; none of them has joined anything.
final class ConnectionScenario {
    private static final String MENTORING = "#mentoring";
    private static final String WHY_FIELD = "Why these two? Both of them read this";

    @TempDir
    private Path folder;

    private Stage stage;
    private Actor elif;
    private Actor grace;
    private Actor hugo;

    @BeforeEach
    void open() {
        stage = Stage.open("connection_" + System.nanoTime(), folder);
        stage.awaitOpeningScene();
        stage.passUntilMondayAfternoon();
        elif = stage.as("Elif Yılmaz");
        grace = stage.as("Grace Mwangi");
        hugo = stage.as("Hugo Lindqvist");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void leadsFromAnIdeaToAConversationAndToAWordOnTheDayThatWasTold() {
        Instant begin = now();
        elif.types(MENTORING, "/coffee introduce @grace @hugo you both keep <!channel> on time & in budget");
        assertThat(elif.reads(MENTORING)).last().asString().contains("Thank you, I'll see to it.");
        for (Actor one : List.of(grace, hugo)) {
            eventually(() -> assertThat(one.reads(Actor.BOT))
                    .singleElement()
                    .asString()
                    .contains(
                            "*Elif Yılmaz* thinks you and", "should meet: “you both keep", "on time &amp; in budget”"));
            assertThat(one.reads(Actor.BOT).getFirst()).doesNotContain("<!channel>");
            one.presses(Actor.BOT, "I'd like this");
        }

        String group = grace.groupWith(hugo);
        eventually(() -> assertThat(grace.messages(group)).hasSize(1));
        assertThat(hugo.reads(group).getFirst())
                .contains("<@" + elif.id() + "> introduced you.")
                .doesNotContain("in budget");
        assertThat(hugo.readsHome()).contains("<@" + elif.id() + "> introduced you.");
        stage.passUntil(begin.plus(Duration.ofDays(7)));
        assertThat(elif.messages(Actor.BOT)).isEmpty();

        stage.passUntil(begin.plus(Duration.ofDays(7)).plus(Duration.ofHours(1)));
        assertThat(elif.reads(Actor.BOT))
                .singleElement()
                .asString()
                .contains("Your idea came about", "<@" + grace.id() + "> and <@" + hugo.id() + "> both said yes");

        hugo.presses(Actor.BOT, "No more ideas from colleagues");
        eventually(() -> assertThat(hugo.readsHome()).contains("You're not asked when a colleague"));
        hugo.pressesInHome("Ask me again");
        hugo.closesModal();
        eventually(() -> assertThat(hugo.readsHome()).contains("If you'd rather not be asked"));
    }

    /// Of two ideas one is asked about in vain and one can't be asked about at all.
    @Test
    void saysNotThisTimeInTheSameMinuteWhateverTheReason() {
        Instant begin = now();
        Actor ben = stage.as("Ben Okafor");
        Actor ana = stage.as("Ana Sousa");
        ben.types(MENTORING, "/coffee apart");
        ben.submits(Map.of("Keep somebody else apart", ana.id()));
        ben.closesModal();
        elif.types(MENTORING, "/coffee introduce @grace @hugo");
        elif.types(MENTORING, "/coffee introduce @ana @ben");
        List<String> whispers = elif.reads(MENTORING);
        assertThat(whispers.getLast()).isEqualTo(whispers.get(whispers.size() - 2));
        eventually(() -> assertThat(hugo.messages(Actor.BOT)).hasSize(1));
        hugo.presses(Actor.BOT, "Not this time");
        grace.presses(Actor.BOT, "I'd like this");

        stage.passUntil(begin.plus(Duration.ofDays(6)));
        assertThat(elif.messages(Actor.BOT)).isEmpty();
        assertThat(grace.reads(Actor.BOT)).last().asString().contains("didn't come together this time");
        stage.passUntil(begin.plus(Duration.ofDays(8)));

        List<JsonNode> answers = elif.messages(Actor.BOT);
        assertThat(answers).hasSize(2);
        assertThat(answers.stream().map(Shown::words).map(this::withoutNames).distinct())
                .singleElement()
                .asString()
                .contains("It didn't come about this time");
        assertThat(answers.stream().map(ConnectionScenario::minute).distinct()).hasSize(1);
        assertThat(ana.messages(Actor.BOT)).isEmpty();
        assertThat(ben.messages(Actor.BOT)).isEmpty();
    }

    @Test
    void asksInAFormForWhatIsMissing() {
        elif.types(MENTORING, "/coffee introduce @grace they should talk");
        assertThat(elif.modalTitle()).isEqualTo("Introduce two colleagues");
        elif.submits(Map.of("The other", grace.id()));
        assertThat(elif.complaintBeside("The other")).contains("the same person twice");
        elif.submits(Map.of("The other", elif.id()));
        assertThat(elif.complaintBeside("The other")).contains("That's you");
        elif.submits(Map.of("The other", stage.as("Kenji Tanaka").id()));
        assertThat(elif.complaintBeside("The other")).contains("isn't in this channel");
        elif.submits(Map.of("The other", hugo.id(), WHY_FIELD, "they should talk\nabout budgets"));

        assertThat(elif.modalWords()).contains("Thank you, I'll see to it.");
        eventually(() -> assertThat(grace.reads(Actor.BOT))
                .singleElement()
                .asString()
                .contains("“they should talk about budgets”"));
    }

    private String withoutNames(String words) {
        return words.replaceAll("<@[A-Z0-9]+>", "…");
    }

    private Instant now() {
        return OffsetDateTime.parse(stage.now()).toInstant().truncatedTo(ChronoUnit.MINUTES);
    }

    private static Instant minute(JsonNode message) {
        return OffsetDateTime.parse(message.get("at").asText()).toInstant().truncatedTo(ChronoUnit.MINUTES);
    }
}
