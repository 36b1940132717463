package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import dev.percolate.testing.TestSettings;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

final class RateLimitTest extends InSandbox {
    @Test
    void allowsEachMethodWhatItsTierAllowsAndSaysWhenToComeAgain() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(SLACK.usersList(call -> call.limit(1)).isOk()).isTrue();
        }
        refused(() -> SLACK.usersList(call -> call.limit(1)), "3");
        assertThat(SLACK.usersInfo(call -> call.user(ANA)).isOk()).isTrue();

        SandboxClocks.DOMAIN.pass(Duration.ofDays(1));
        SandboxClocks.WALL.pass(Duration.ofMillis(2999));
        refused(() -> SLACK.usersList(call -> call.limit(1)), "1");
        SandboxClocks.WALL.pass(Duration.ofMillis(1));
        assertThat(SLACK.usersList(call -> call.limit(1)).isOk()).isTrue();
        refused(() -> SLACK.usersList(call -> call.limit(1)), "3");
    }

    @Test
    void takesOnePostASecondInEachConversationAndAShortBurst() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(post(COFFEE).isOk()).isTrue();
        }
        refused(() -> post(COFFEE), "1");
        assertThat(sees(BEN, COFFEE)).hasSize(5);
        assertThat(post(ANA).isOk()).isTrue();
        SandboxClocks.WALL.pass(Duration.ofSeconds(1));
        assertThat(post(COFFEE).isOk()).isTrue();
        refused(() -> post(COFFEE), "1");
    }

    @Test
    void countsAPersonAndTheirDirectMessagesAsOnePlace() throws Exception {
        for (int i = 0; i < 5; i++) {
            post(i % 2 == 0 ? ANA : directMessages(ANA));
        }
        refused(() -> post(directMessages(ANA)), "1");
    }

    @Test
    void takesThreeHundredPostsAMinuteWhereverTheyGo() {
        LimitCalls limits = bean(LimitCalls.class);
        for (int i = 0; i < 300; i++) {
            assertThat(limits.tooMany(Method.CHAT_POST_MESSAGE, "C0" + i)).isEmpty();
        }
        assertThat(limits.tooMany(Method.CHAT_POST_MESSAGE, "C0ANOTHER")).contains(Duration.ofMillis(200));
    }

    @Test
    void countsNothingInAConversationOfWhatTheWorkspaceRefuses() {
        LimitCalls limits = bean(LimitCalls.class);
        for (int i = 0; i < 300; i++) {
            limits.tooMany(Method.CHAT_POST_MESSAGE, "C0" + i);
        }
        for (int i = 0; i < 5; i++) {
            assertThat(limits.tooMany(Method.CHAT_POST_MESSAGE, COFFEE)).isPresent();
        }
        SandboxClocks.WALL.pass(Duration.ofSeconds(1));
        for (int i = 0; i < 5; i++) {
            assertThat(limits.tooMany(Method.CHAT_POST_MESSAGE, COFFEE)).isEmpty();
        }
    }

    @Test
    void neverMeetsAnAppThatKeepsToThePace() {
        LimitCalls limits = bean(LimitCalls.class);
        for (int i = 0; i < 900; i++) {
            assertThat(limits.tooMany(Method.CHAT_POST_MESSAGE, "C0" + i % 5)).isEmpty();
            SandboxClocks.WALL.pass(Duration.ofMillis(200));
        }
    }

    @Test
    void countsTheCallsAtTwoNodesTogether() throws Exception {
        try (EmbeddedServer other = start("sandbox", Map.of());
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            MethodsClient there = slack(other, TestSettings.BOT_TOKEN);
            List<Callable<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                MethodsClient one = i % 2 == 0 ? SLACK : there;
                calls.add(() -> isLetIn(one));
            }
            int letIn = 0;
            for (var answer : callers.invokeAll(calls)) {
                letIn += answer.get() ? 1 : 0;
            }
            assertThat(letIn).isEqualTo(20);
        }
    }

    @Test
    void countsNothingOfWhoMayNotCall() throws Exception {
        for (int i = 0; i < 25; i++) {
            assertThat(slack("xoxb-somebody-elses-token")
                            .usersList(call -> call)
                            .getError())
                    .isEqualTo("invalid_auth");
        }
        assertThat(SLACK.usersList(call -> call.limit(1)).isOk()).isTrue();
    }

    @Test
    void remembersOnlyWhatCounts() throws Exception {
        post(COFFEE);
        assertThat(Probe.number("select count(*) from sandbox.call_rate")).isEqualTo(2);
        SandboxClocks.WALL.pass(Duration.ofSeconds(62));
        bean(LimitCalls.class).tidy();
        assertThat(Probe.number("select count(*) from sandbox.call_rate")).isZero();
    }

    @Test
    void canBeSwitchedOffForMeasurements() throws Exception {
        try (EmbeddedServer free = start("sandbox", Map.of("percolate.sandbox.rate-limits", "false"))) {
            MethodsClient slack = slack(free, TestSettings.BOT_TOKEN);
            for (int i = 0; i < 40; i++) {
                assertThat(slack.chatPostMessage(call -> call.channel(COFFEE).text("Fast"))
                                .isOk())
                        .isTrue();
            }
        }
    }

    private static com.slack.api.methods.response.chat.ChatPostMessageResponse post(String place) throws Exception {
        return SLACK.chatPostMessage(call -> call.channel(place).text("Hello"));
    }

    private static boolean isLetIn(MethodsClient slack) throws Exception {
        try {
            return slack.usersList(call -> call.limit(1)).isOk();
        } catch (SlackApiException e) {
            return false;
        }
    }

    private static void refused(Callable<?> call, String retryAfter) {
        assertThatThrownBy(call::call).isInstanceOfSatisfying(SlackApiException.class, e -> {
            assertThat(e.getResponse().code()).isEqualTo(429);
            assertThat(e.getResponse().header("Retry-After")).isEqualTo(retryAfter);
            assertThat(e.getError().getError()).isEqualTo("ratelimited");
        });
    }
}
