package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.Message.Metadata;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EventRetryTest extends InSandbox {
    @Test
    void comesAgainAtOnceAfterAMinuteAndAfterFive() throws Exception {
        BOT.answers(event -> FakeBot.Reply.status(500));
        post("percolate_message");
        eventually(() -> BOT.events().size() == 2);
        assertThat(BOT.events().getLast().headers())
                .containsEntry("x-slack-retry-num", "1")
                .containsEntry("x-slack-retry-reason", "http_error");

        passWhenWaiting(Duration.ofMinutes(1), 2);
        eventually(() -> BOT.events().size() == 3);
        passWhenWaiting(Duration.ofMinutes(5), 3);
        eventually(() -> BOT.events().size() == 4);
        assertThat(BOT.events().getLast().headers()).containsEntry("x-slack-retry-num", "3");
        assertThat(BOT.events().stream()
                        .map(event -> event.event().path("event_id").asText())
                        .distinct())
                .hasSize(1);
        eventually(() -> waiting() == 0);
    }

    @Test
    void neverComesAgainOnceAcknowledged() throws Exception {
        post("percolate_message");
        eventually(() -> BOT.events().size() == 1 && waiting() == 0);
    }

    @Test
    void neverComesAgainWhereTheBotAsksForThat() throws Exception {
        BOT.answers(event -> new FakeBot.Reply(500, "text/plain", "", Map.of("x-slack-no-retry", "1")));
        post("percolate_message");
        eventually(() -> BOT.events().size() == 1 && waiting() == 0);
    }

    @Test
    void tellsNothingThatIsNotSubscribedTo() throws Exception {
        post("somebody_elses");
        assertThat(waiting()).isZero();
    }

    private static void post(String type) throws Exception {
        SLACK.chatPostMessage(call -> call.channel(ANA)
                .text("Hello")
                .metadata(Metadata.builder()
                        .eventType(type)
                        .eventPayload(Map.of("trace", "123"))
                        .build()));
    }

    /// Lets time pass once the failure of the last attempt is written down.
    private static void passWhenWaiting(Duration pause, int tries) {
        eventually(() -> Probe.tries() == tries);
        SandboxClocks.WALL.pass(pause);
    }

    private static int waiting() {
        return Probe.waiting();
    }
}
