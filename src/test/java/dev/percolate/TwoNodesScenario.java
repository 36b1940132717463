package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two nodes on one database, and everything happens at both of them at the same moment.
final class TwoNodesScenario {
    private static final String MENTORING = "#mentoring";

    /// Two whose introduction has ended may be introduced again after it.
    private static final Duration REST = Duration.ofDays(91);

    private static final int DAYS_UNTIL_ALL_IS_SAID = 18;

    @TempDir
    private Path folder;

    private Stage one;
    private Stage two;
    private Actor ana;
    private Actor ben;
    private Actor anaAtTwo;
    private Actor benAtTwo;

    @BeforeEach
    void open() {
        String database = "two_nodes_" + System.nanoTime();
        one = Stage.open(database, folder);
        one.awaitOpeningScene();
        two = Stage.open(database, folder);
        ana = one.as("Ana Sousa");
        ben = one.as("Ben Okafor");
        anaAtTwo = two.as("Ana Sousa");
        benAtTwo = two.as("Ben Okafor");
        ana.types(MENTORING, "/coffee join");
        ben.types(MENTORING, "/coffee join");
    }

    @AfterEach
    void close() {
        two.close();
        one.close();
    }

    @Test
    void opensOneConversationAgreesOnceAndAsksEachOnce() {
        for (int round = 1; round <= 10; round++) {
            introduces(round);
            pressAtBoth(Actor.BOT, "I'd like this");
            String group = ana.groupWith(ben);
            int rounds = round;
            eventually(() ->
                    assertThat(count(ana, group, "you'd both like to meet")).isEqualTo(rounds));

            passesAtBoth(Duration.ofMinutes(10));
            assertThat(count(ana, group, "you'd both like to meet")).isEqualTo(round);
            pressAtBoth(group, firstTime(group));
            eventually(() -> assertThat(count(ana, group, "It suits you both")).isEqualTo(rounds));

            rests();
            assertThat(count(ana, group, "It suits you both")).isEqualTo(round);
            assertThat(ana.files(group)).hasSize(round);
            assertThat(ana.groupsWith(ben)).hasSize(1);
            assertThat(count(ana, Actor.BOT, "Did you meet?")).isEqualTo(round);
            assertThat(count(ben, Actor.BOT, "Did you meet?")).isEqualTo(round);
        }
    }

    @Test
    void tellsWhoeverSaidYesOnceThatItDidNotComeTogether() {
        for (int round = 1; round <= 5; round++) {
            introduces(round);
            ana.presses(Actor.BOT, "I'd like this");
            anaAtTwo.presses(Actor.BOT, "I'd like this");
            benAtTwo.presses(Actor.BOT, "Not this time");

            rests();
            assertThat(count(ana, Actor.BOT, "I don't pass on reasons")).isEqualTo(round);
            assertThat(count(ben, Actor.BOT, "I don't pass on reasons")).isZero();
        }
        assertThat(ana.groupsWith(ben)).isEmpty();
    }

    private void introduces(int round) {
        one.passUntilMondayAfternoon();
        ana.types(MENTORING, "/coffee now");
        eventually(() -> {
            assertThat(count(ana, Actor.BOT, "Would you like to meet *Ben Okafor*"))
                    .isEqualTo(round);
            assertThat(count(ben, Actor.BOT, "Would you like to meet *Ana Sousa*"))
                    .isEqualTo(round);
        });
    }

    private void pressAtBoth(String conversation, String button) {
        atOnce(
                () -> ana.presses(conversation, button),
                () -> anaAtTwo.presses(conversation, button),
                () -> ben.presses(conversation, button),
                () -> benAtTwo.presses(conversation, button));
    }

    /// A day at a time while something may be due: a node that lets more pass could leave what the other is just about
    /// to send too far behind.
    private void rests() {
        for (int day = 0; day < DAYS_UNTIL_ALL_IS_SAID; day++) {
            passesAtBoth(Duration.ofDays(1));
        }
        one.pass(REST);
    }

    private void passesAtBoth(Duration duration) {
        atOnce(() -> one.pass(duration), () -> two.pass(duration));
    }

    private String firstTime(String group) {
        JsonNode newest = ana.messages(group).stream()
                .filter(message -> Shown.words(message).contains("you'd both like to meet"))
                .reduce((before, after) -> after)
                .orElseThrow();
        return Shown.buttons(newest).getFirst().words();
    }

    private static long count(Actor reader, String conversation, String words) {
        return reader.messages(conversation).stream()
                .filter(message -> !message.get("ephemeral").asBoolean())
                .filter(message -> Shown.words(message).contains(words))
                .count();
    }

    private static void atOnce(Runnable... deeds) {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = Arrays.stream(deeds)
                    .map(deed -> pool.submit(() -> {
                        start.await();
                        deed.run();
                        return true;
                    }))
                    .toList();
            start.countDown();
            for (var deed : running) {
                assertThat(deed.get()).isTrue();
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
