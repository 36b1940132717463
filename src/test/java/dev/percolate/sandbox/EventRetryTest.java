package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.Message.Metadata;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

    @Test
    void tellsNothingThatIsUndone() throws Exception {
        String anas =
                bean(OpenConversations.class).with(Set.of(ANA)).conversation().id();
        var draft = Draft.checked("Hello", null, Json.read("""
                {"event_type": "percolate_message", "event_payload": {"trace": "undone"}}"""), null);
        assertThatThrownBy(() -> bean(Atomically.class).run(() -> {
                    bean(Posting.class).post(anas, Workspace.BOT_USER, draft);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        post("percolate_message");
        eventually(() -> BOT.events().size() == 1 && waiting() == 0);
        assertThat(BOT.events().getFirst().event().toString()).doesNotContain("undone");
    }

    @Test
    void nobodyElseTakesWhatIsOnItsWay() throws Exception {
        var asked = new CountDownLatch(1);
        BOT.answers(event -> {
            await(asked);
            return FakeBot.Reply.status(200);
        });
        post("percolate_message");
        bean(EventDelivery.class).deliverDue();
        assertThat(Probe.number("select count(*) from sandbox.waiting_event where due_at > '%s'"
                        .formatted(SandboxClocks.MONDAY)))
                .isEqualTo(1);
        asked.countDown();
        eventually(() -> waiting() == 0);
        assertThat(BOT.events()).hasSize(1);
    }

    @Test
    void takesUpWhatAServiceLeftBehindThatIsGone() {
        bean(WaitingEvents.class).add("Ev1", "{\"event_id\": \"Ev1\"}", SandboxClocks.MONDAY);

        eventually(() -> BOT.events().size() == 1 && waiting() == 0);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
