package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One introduction to its end, in the whole service over HTTP: two people are asked, meet, and are asked once more.
final class IntroductionScenario {
    private static final String COFFEE = "#coffee";
    private static final String MENTORING = "#mentoring";

    /// What anybody may have answered in these stories, as Home says it to themselves and as it stands on buttons.
    private static final List<String> ANSWERS = List.of(
            "I'd like this",
            "Not this time",
            "You said",
            "Yes, we met",
            "we met",
            "planned",
            "Not yet",
            "not yet",
            "won't happen",
            "30 minutes",
            "rather not say");

    @TempDir
    private Path folder;

    private Stage stage;
    private Actor ana;
    private Actor ben;

    @BeforeEach
    void open() {
        stage = Stage.open("introduction_" + System.nanoTime(), folder);
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
    void leadsTwoWhoSayYesToACoffeeAndAsksEachAloneHowItWent() {
        ana.types(COFFEE, "/coffee now");
        ana.submits(Map.of("I would like to learn or talk about", "saying no to a customer"));
        ana.closesModal();
        eventually(() -> assertThat(ben.messages(Actor.BOT)).hasSize(1));
        eventually(() -> assertThat(ana.messages(Actor.BOT)).hasSize(1));
        ben.presses(Actor.BOT, "I'd like this");
        ana.presses(Actor.BOT, "I'd like this");

        String group = ana.groupWith(ben);
        assertThat(ben.groupWith(ana)).isEqualTo(group);
        eventually(() -> assertThat(ana.messages(group)).hasSize(1));
        assertThat(ana.messages(group)).isEqualTo(ben.messages(group));
        assertThat(ana.reads(group).getFirst())
                .contains("<@" + ana.id() + ">", "<@" + ben.id() + ">")
                .contains("Product designer, on Lisbon time", "Support lead, on Lagos time")
                .contains("saying no to a customer kindly")
                .contains("To begin with:");
        List<String> times = Shown.buttons(ana.messages(group).getFirst()).stream()
                .map(Shown.Button::words)
                .filter(words -> words.endsWith(" works"))
                .toList();
        assertThat(times).hasSize(3);

        ana.presses(group, times.getFirst());
        eventually(() -> assertThat(ana.reads(group))
                .last()
                .asString()
                .contains("As soon as it suits the other as well")
                .contains("Take my time back"));
        assertThat(ben.messages(group)).as("a tap is shown to whoever taps").hasSize(1);
        ben.presses(group, times.getLast());
        eventually(() -> assertThat(ben.reads(group))
                .last()
                .asString()
                .contains("The other can make")
                .contains(times.getFirst()));
        ben.presses(group, times.getFirst());

        eventually(() -> assertThat(common(group)).hasSize(3));
        JsonNode invitation = common(group).getLast();
        assertThat(Shown.words(invitation)).contains("It suits you both");
        assertThat(Shown.button(invitation, "Add to Google Calendar")
                        .orElseThrow()
                        .url())
                .startsWith("https://calendar.google.com/");
        assertThat(Shown.button(invitation, "Add to Outlook").orElseThrow().url())
                .startsWith("https://outlook.office.com/");
        assertThat(ben.files(group)).isEqualTo(ana.files(group)).hasSize(1);
        VEvent event = event(ana.downloads(ana.files(group).getFirst()));
        Instant meeting = Instant.from(event.getDateTimeStart().getDate());
        assertThat(event.getSummary().getValue()).isEqualTo("Coffee: Ana Sousa and Ben Okafor");

        List<JsonNode> agreed = common(group);
        ana.presses(group, times.get(1));
        eventually(() -> assertThat(ana.reads(group)).last().asString().contains("You're set for"));
        ben.presses(group, times.getFirst());
        eventually(() -> assertThat(ben.reads(group)).last().asString().contains("You're set for"));
        assertThat(common(group)).isEqualTo(agreed);

        stage.passUntil(meeting.plus(Duration.ofHours(1)));
        assertThat(questions(ana)).isEmpty();
        stage.passUntil(meeting.plus(Duration.ofDays(4)));
        for (Actor one : List.of(ana, ben)) {
            assertThat(questions(one))
                    .singleElement()
                    .satisfies(question -> assertThat(at(question))
                            .isAfter(meeting.plus(Duration.ofHours(12)))
                            .isBeforeOrEqualTo(meeting.plus(Duration.ofDays(3)).plus(Duration.ofHours(8))));
        }
        assertThat(common(group)).isEqualTo(agreed);

        List<JsonNode> whatBenSaw = ben.allMessages();
        String homeOfBen = ben.readsHome();
        ana.presses(Actor.BOT, "Yes, we met");
        eventually(() -> assertThat(ana.reads(Actor.BOT)).last().asString().contains("how long did you talk?"));
        ana.presses(Actor.BOT, "15 to 30 minutes");
        eventually(() -> assertThat(ana.reads(Actor.BOT)).last().asString().contains("Noted. If it changes"));
        assertThat(ana.readsHome())
                .contains("Ben Okafor", "You both said yes. Agreed on", "You said you met, for 15 to 30 minutes");
        assertThat(ben.allMessages()).isEqualTo(whatBenSaw);
        assertThat(ben.readsHome()).isEqualTo(homeOfBen).doesNotContain("You said");

        ben.presses(Actor.BOT, "It's planned");
        eventually(() -> assertThat(ben.reads(Actor.BOT)).last().asString().contains("Noted. If it changes"));
        stage.pass(Duration.ofDays(11));
        assertThat(questions(ben)).hasSize(2);
        ben.presses(Actor.BOT, "It's planned");
        stage.pass(Duration.ofDays(90));
        assertThat(questions(ben)).hasSize(2);
        assertThat(questions(ana)).hasSize(1);
        assertThat(ben.readsHome()).contains("You said it's planned.");
        assertThat(ana.readsHome()).doesNotContain("planned");
        assertThat(sentencesOfEverybody())
                .isNotEmpty()
                .noneMatch(sentence -> ANSWERS.stream().anyMatch(sentence::contains));
    }

    /// Only those who take part in #mentoring can be introduced to each other there.
    @Test
    void leavesPeopleInPeaceForAWeekAndAPairForNinetyDays() {
        Actor grace = stage.as("Grace Mwangi");
        Actor elif = stage.as("Elif Yılmaz");
        ben.types(MENTORING, "/coffee join");
        ana.types(MENTORING, "/coffee join");
        ana.types(MENTORING, "/coffee now");
        proposed(ana, ben, 1);
        stage.pass(Duration.ofDays(3));

        ana.types(MENTORING, "/coffee now");
        assertThat(ana.reads(MENTORING)).last().asString().contains("can't introduce you to anybody");
        grace.types(MENTORING, "/coffee join");
        grace.types(MENTORING, "/coffee now");
        proposed(grace, ana, 1);
        elif.types(MENTORING, "/coffee join");
        elif.types(MENTORING, "/coffee now");
        assertThat(elif.reads(MENTORING)).last().asString().contains("can't introduce you to anybody");
        assertThat(proposals(ben)).as("asked once this week").hasSize(1);
        grace.types(MENTORING, "/coffee leave");
        stage.pass(Duration.ofDays(5));
        elif.types(MENTORING, "/coffee now");
        proposed(elif, ben, 1);
        elif.types(MENTORING, "/coffee leave");

        stage.pass(Duration.ofDays(83));
        ana.types(MENTORING, "/coffee now");
        assertThat(ana.reads(MENTORING)).last().asString().contains("can't introduce you to anybody");
        stage.pass(Duration.ofDays(2));
        ana.types(MENTORING, "/coffee now");
        stage.pass(Duration.ofDays(3));
        proposed(ana, ben, 2);
    }

    private static void proposed(Actor asker, Actor other, int times) {
        eventually(() -> {
            assertThat(proposals(asker))
                    .filteredOn(words -> words.contains(other.name()))
                    .hasSize(times);
            assertThat(proposals(other))
                    .filteredOn(words -> words.contains(asker.name()))
                    .hasSize(times);
        });
    }

    private static List<String> proposals(Actor person) {
        return person.reads(Actor.BOT).stream()
                .filter(words -> words.startsWith("Would you like to meet"))
                .toList();
    }

    /// What both see in their conversation.
    private List<JsonNode> common(String group) {
        List<JsonNode> common = ana.messages(group).stream()
                .filter(message -> !message.get("ephemeral").asBoolean())
                .toList();
        assertThat(ben.messages(group)).containsAll(common);
        return common;
    }

    private static List<JsonNode> questions(Actor person) {
        return person.messages(Actor.BOT).stream()
                .filter(message -> Shown.words(message).contains("said you'd like to meet. Did you meet?"))
                .toList();
    }

    private static Instant at(JsonNode message) {
        return OffsetDateTime.parse(message.get("at").asText()).toInstant();
    }

    /// All that was ever written to all, but for what only the reader sees and what stands on buttons.
    private List<String> sentencesOfEverybody() {
        return stage.people().stream()
                .flatMap(person -> person.allMessages().stream())
                .filter(message -> !message.get("ephemeral").asBoolean())
                .map(Shown::sentences)
                .toList();
    }

    private static VEvent event(String file) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(file));
            return calendar.getComponents().stream()
                    .filter(VEvent.class::isInstance)
                    .map(VEvent.class::cast)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }
}
