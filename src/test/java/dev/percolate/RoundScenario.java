package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A circle that meets in rounds, in the whole service over HTTP: from the setup to the line that a round is
/// over, and on to the next one.
final class RoundScenario {
    private static final String COFFEE = "#coffee";
    private static final List<String> JOINED = List.of(
            "Ana Sousa",
            "Ben Okafor",
            "Chloé Martin",
            "Diego Ramírez",
            "Elif Yılmaz",
            "Farah Haddad",
            "Grace Mwangi",
            "Hugo Lindqvist",
            "Imani Johnson",
            "Kenji Tanaka");

    /// On the clocks of Europe and Africa.
    private static final Set<String> AT_WORK_TOGETHER = Set.of(
            "Ana Sousa", "Ben Okafor", "Chloé Martin", "Elif Yılmaz", "Farah Haddad", "Grace Mwangi", "Hugo Lindqvist");

    @TempDir
    private Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = Stage.open("round_" + System.nanoTime(), folder);
        stage.awaitOpeningScene();
        stage.passUntilMondayAfternoon();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void meetsInRoundsFromTheSetupToTheNextRound() {
        Actor ana = stage.as("Ana Sousa");
        stage.as("Kenji Tanaka").types(COFFEE, "/coffee join");
        ana.types(COFFEE, "/coffee join");
        setsUp(ana);

        stage.pass(Duration.ofDays(2));
        List<Couple> couples = couples();
        assertThat(couples).as("everybody has one proposal").hasSize(JOINED.size() / 2);

        Couple happy = couples.stream()
                .filter(couple -> AT_WORK_TOGETHER.containsAll(
                        List.of(couple.one().name(), couple.other().name())))
                .findFirst()
                .orElseThrow();
        List<Couple> others = couples.stream().filter(couple -> couple != happy).toList();
        Couple let = others.get(0);
        Couple waiting = others.get(1);
        happy.one().presses(Actor.BOT, "I'd like this");
        happy.other().presses(Actor.BOT, "I'd like this");
        let.one().presses(Actor.BOT, "I'd like this");
        let.other().presses(Actor.BOT, "Not this time");
        waiting.one().presses(Actor.BOT, "I'd like this");
        stage.pass(Duration.ofDays(1));
        assertThat(happy.one().groupsWith(happy.other())).hasSize(1);
        assertThat(proposals(let.one())).as("nothing before the second wave").hasSize(1);
        assertThat(outcomes(let.one())).isEmpty();

        stage.pass(Duration.ofDays(6));
        assertThat(proposals(let.one()).size() + outcomes(let.one()).size()).isEqualTo(2);
        assertThat(proposals(let.one()).size())
                .isEqualTo(proposals(waiting.one()).size());
        for (Actor silent : List.of(let.other(), waiting.other())) {
            assertThat(proposals(silent)).hasSize(1);
            assertThat(outcomes(silent)).isEmpty();
        }
        assertThat(closings(ana)).isEmpty();

        stage.pass(Duration.ofDays(3));
        assertThat(closings(ana))
                .singleElement()
                .asString()
                .contains("Round 1 is over", "with 5 introductions proposed");
        stage.pass(Duration.ofDays(5));
        assertThat(JOINED)
                .allSatisfy(name -> assertThat(proposals(stage.as(name))).hasSizeGreaterThanOrEqualTo(2));
        assertThat(closings(ana)).hasSize(1);
    }

    /// Who never joined is told, taken in, and brought together without having been asked.
    @Test
    void takesEverybodyInWhoWasToldAndDidNotSayNo() {
        Actor ana = stage.as("Ana Sousa");
        Actor lucia = stage.as("Lucía Fernández");
        Actor meera = stage.as("Meera Nair");
        ana.types(COFFEE, "/coffee setup");
        ana.submits(Map.of(
                "On which day",
                "Tuesday",
                "Who takes part",
                "Everybody in the channel, unless they say no",
                "When people are introduced",
                "Straight away, without asking each time"));
        ana.submits(Map.of());
        stage.pass(Duration.ofDays(1));
        for (Actor told : List.of(lucia, meera)) {
            assertThat(told.reads(Actor.BOT))
                    .last()
                    .asString()
                    .contains("everybody is introduced to somebody", "Not me");
        }
        lucia.presses(Actor.BOT, "Not me");

        stage.passUntil(OffsetDateTime.parse(stage.now()).toInstant().plus(Duration.ofDays(16)));

        assertThat(stage.people().stream().filter(other -> !other.id().equals(meera.id())))
                .as("Meera is in a conversation of a round")
                .anyMatch(other -> meera.groupsWith(other).stream()
                        .anyMatch(group -> meera.reads(group).getFirst().contains("round introduces you")));
        assertThat(lucia.reads(Actor.BOT)).hasSize(2).last().asString().contains("I don't ask again");
    }

    @Test
    void leavesOutWhoeverWantsToAndStopsWhenItIsStopped() {
        Actor ana = stage.as("Ana Sousa");
        Actor ben = stage.as("Ben Okafor");
        Actor chloe = stage.as("Chloé Martin");
        setsUp(ana);
        ben.types(COFFEE, "/coffee setup");
        assertThat(ben.reads(COFFEE)).last().asString().contains("Do ask *Ana Sousa*", "who looks after them");
        assertThat(ben.hasModal()).isFalse();

        ben.types(COFFEE, "/coffee skip");
        assertThat(ben.reads(COFFEE)).last().asString().contains("You leave out the next round");
        chloe.pressesInHome("Leave it out");
        chloe.closesModal();
        assertThat(chloe.readsHome()).contains("You leave out");
        chloe.types(COFFEE, "/coffee");
        assertThat(chloe.modalWords()).contains("Rounds:", "every two weeks on Tuesday", "You leave that one out");
        chloe.closesModal();
        stage.pass(Duration.ofDays(2));
        assertThat(proposals(ben)).isEmpty();
        assertThat(proposals(chloe)).isEmpty();
        assertThat(proposals(stage.as("Diego Ramírez"))).hasSize(1);

        assertThat(ana.readsHome()).contains("You look after");
        ana.pressesInHome("Change the rounds");
        assertThat(ana.modalWords()).contains("Round 1 goes on to its end.");
        ana.pressesInModal("Hand over");
        ana.submits(Map.of("Who looks after them from now on", ben.id()));
        assertThat(ana.modalWords()).contains("looks after the rounds");
        ana.closesModal();
        ana.pressesInModal("Stop rounds");
        eventually(() -> assertThat(ana.modalWords()).contains("No further round begins"));
        ana.closesModal();
        ben.types(COFFEE, "/coffee setup");
        assertThat(ben.modalWords()).contains("Stopped:", "You look after them.");
        ben.closesModal();

        stage.pass(Duration.ofDays(20));
        assertThat(closings(ana)).singleElement().asString().contains("Round 1 is over", "No further one is planned.");
        assertThat(proposals(ben)).isEmpty();
    }

    /// Every two weeks on Tuesday.
    private static void setsUp(Actor ana) {
        ana.types(COFFEE, "/coffee setup");
        ana.submits(Map.of("On which day", "Tuesday", "No rounds from", "2026-12-01"));
        assertThat(ana.complaintBeside("No rounds until")).contains("the last day too");
        ana.submits(Map.of("On which day", "Tuesday"));
        assertThat(ana.modalTitle()).isEqualTo("What will happen");
        assertThat(ana.modalWords()).contains("Tuesday", "at 10:00 (Lisbon)", "every two weeks on Tuesday");
        ana.pressesInModal("Change something");
        eventually(() -> assertThat(ana.modalTitle()).isEqualTo("Coffee rounds"));
        ana.submits(Map.of());
        ana.submits(Map.of());
        assertThat(ana.modalWords()).contains("The next round of", "begins on");
        ana.closesModal();
    }

    private record Couple(Actor one, Actor other) {}

    private List<Couple> couples() {
        List<Couple> couples = new ArrayList<>();
        for (String name : JOINED) {
            Actor one = stage.as(name);
            assertThat(proposals(one)).as(name).hasSize(1);
            String other = JOINED.stream()
                    .filter(proposals(one).getFirst()::contains)
                    .findFirst()
                    .orElseThrow();
            assertThat(proposals(stage.as(other)).getFirst()).contains(name);
            if (name.compareTo(other) < 0) {
                couples.add(new Couple(one, stage.as(other)));
            }
        }
        return couples;
    }

    private static List<String> proposals(Actor person) {
        return containing(person, Actor.BOT, "Would you like to meet");
    }

    private static List<String> outcomes(Actor person) {
        return containing(person, Actor.BOT, "This introduction didn't come together");
    }

    private static List<String> closings(Actor person) {
        return containing(person, COFFEE, "*Round");
    }

    private static List<String> containing(Actor person, String conversation, String words) {
        return person.messages(conversation).stream()
                .filter(message -> !message.path("ephemeral").asBoolean())
                .map(Shown::words)
                .filter(text -> text.contains(words))
                .toList();
    }
}
