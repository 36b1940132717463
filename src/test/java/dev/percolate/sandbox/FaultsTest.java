package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message.Metadata;
import dev.percolate.sandbox.web.InjectedFaults;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/// What a visitor wishes to go wrong, seen from the bot's side and from people's.
final class FaultsTest extends InSandbox {
    @Test
    void saysTooManyAsOftenAsWishedAndSaysWhenToComeBack() throws Exception {
        begin("too_many", "chat.postMessage", 2);
        assertThat(running()).isEqualTo(Json.read("""
                [{"trouble":"too_many","method":"chat.postMessage","left":2}]
                """));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> say("Hello")).isInstanceOfSatisfying(SlackApiException.class, refused -> {
                assertThat(refused.getResponse().code()).isEqualTo(429);
                assertThat(refused.getResponse().header("Retry-After")).isEqualTo("10");
            });
        }
        assertThat(sees(ANA, directMessages(ANA))).isEmpty();
        say("Hello");
        assertThat(running()).isEmpty();
    }

    @Test
    void isBrokenForEveryCallUntilSomebodyStopsIt() throws Exception {
        begin("broken", null, null);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> say("Hello")).isInstanceOf(SlackApiException.class);
        }
        assertThatThrownBy(() -> SLACK.authTest(call -> call)).isInstanceOf(SlackApiException.class);
        post("/sandbox/page/faults/stop", Json.object().put("trouble", "broken"));
        assertThat(say("Hello")).isNull();
        assertThat(sees(ANA, directMessages(ANA))).hasSize(1);
    }

    @Test
    void losesTheAnswerOfWhatWasDone() {
        begin("answer_lost", "chat.postMessage", 1);
        assertThatThrownBy(() -> say("Hello")).isInstanceOf(SlackApiException.class);
        assertThat(sees(ANA, directMessages(ANA))).hasSize(1);
    }

    @Test
    void isSlowOnlyAsOftenAsWished() throws Exception {
        bean(InjectedFaults.class).slow(Method.AUTH_TEST, Duration.ofMillis(200), 1);
        SLACK.chatPostMessage(call -> call.channel(ANA).text("Hello"));
        assertThat(running()).hasSize(1);
        assertThat(SLACK.authTest(call -> call).isOk()).isTrue();
        assertThat(running()).isEmpty();
        long took = get("/sandbox/page/traffic")
                .path("rows")
                .valueStream()
                .filter(row -> row.path("kind").asText().equals("auth.test"))
                .toList()
                .getLast()
                .path("millis")
                .asLong();
        assertThat(took).isGreaterThanOrEqualTo(200);
    }

    @Test
    void isDoneAtOnceAndOnlyAnsweredLate() {
        bean(InjectedFaults.class).slow(Method.CHAT_POST_MESSAGE, Duration.ofSeconds(5), 1);
        var answer = CompletableFuture.supplyAsync(() -> {
            try {
                return say("Hello");
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
        eventually(() -> !sees(ANA, directMessages(ANA)).isEmpty());
        assertThat(answer).isNotDone();
        assertThat(answer.join()).isNull();
    }

    @Test
    void doesNotHearTheBotOnce() {
        begin("deaf", null, 1);
        assertThat(types(ANA, COFFEE, "/coffee").path("error").asText())
                .isEqualTo("/coffee failed with the error \"operation_timeout\"");
        assertThat(BOT.received()).as("the bot was asked all the same").hasSize(1);
        assertThat(types(ANA, COFFEE, "/coffee").path("ok").asBoolean()).isTrue();
    }

    @Test
    void sendsAnEventAgainThatItDidNotHearTheBotTake() throws Exception {
        begin("deaf", null, 1);
        announce();
        eventually(() -> BOT.events().size() == 2);
        assertThat(BOT.events().getLast().headers())
                .containsEntry("x-slack-retry-num", "1")
                .containsEntry("x-slack-retry-reason", "http_timeout");
        eventually(() -> Probe.waiting() == 0);
    }

    @Test
    void deliversAnEventTwice() throws Exception {
        begin("twice", null, 1);
        announce();
        eventually(() -> BOT.events().size() == 2 && Probe.waiting() == 0);
        assertThat(BOT.events().getFirst().headers()).doesNotContainKey("x-slack-retry-num");
        assertThat(BOT.events().getLast().headers()).containsEntry("x-slack-retry-num", "1");
        assertThat(BOT.events().getLast().body())
                .isEqualTo(BOT.events().getFirst().body());
    }

    @Test
    void showsThatTheBotRefusesAWrongSignature() {
        assertThat(post("/sandbox/page/faults/forge", Json.object()))
                .isEqualTo(Json.read("{\"ok\":true,\"status\":401}"));
        assertThat(BOT.only().signed()).isFalse();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        for (String nonsense : new String[] {
            "{\"trouble\":\"rain\"}",
            "{\"trouble\":\"broken\",\"method\":\"chat.sing\"}",
            "{\"trouble\":\"broken\",\"times\":0}"
        }) {
            assertThat(post("/sandbox/page/faults", Json.read(nonsense))
                            .path("ok")
                            .asBoolean())
                    .isFalse();
        }
        assertThat(running()).isEmpty();
    }

    @Test
    void takesTheAppOutOfAChannelAndLetsItComeBack() throws Exception {
        assertThat(move(false).path("ok").asBoolean()).isTrue();
        assertThat(move(false).path("ok").asBoolean()).as("a second press").isTrue();
        assertThat(isThere()).isFalse();
        assertThat(SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Hello"))
                        .getError())
                .isEqualTo("not_in_channel");
        types(ANA, COFFEE, "/invite @Percolate");
        assertThat(isThere()).isTrue();
        move(false);
        move(true);
        assertThat(isThere()).isTrue();
    }

    @Test
    void signsOutWhoeverIsDeactivatedUntilTheyAreBack() throws Exception {
        BOT.answers(received -> open(received.form().get("trigger_id")));
        types(BEN, COFFEE, "/coffee");
        assertThat(modals(BEN)).hasSize(1);

        assertThat(stand(BEN, "deactivated").path("ok").asBoolean()).isTrue();
        assertThat(modals(BEN)).isEmpty();
        assertThat(types(BEN, COFFEE, "/coffee").path("error").asText()).contains("Ben Okafor is deactivated");
        assertThat(BOT.received()).filteredOn(sent -> !sent.isEvent()).hasSize(1);
        assertThat(SLACK.usersInfo(call -> call.user(BEN)).getUser().isDeleted())
                .isTrue();
        assertThat(SLACK.chatPostMessage(call -> call.channel(BEN).text("Hello"))
                        .isOk())
                .isFalse();

        stand(BEN, "member");
        assertThat(SLACK.usersInfo(call -> call.user(BEN)).getUser().isDeleted())
                .isFalse();
        assertThat(types(BEN, COFFEE, "Hello again").path("ok").asBoolean()).isTrue();
    }

    @Test
    void letsSomebodyBackInWhereTheyWere() throws Exception {
        String olga = "U0OLGAKOWA";
        assertThat(members()).doesNotContain(olga);
        int before = people();
        assertThat(SLACK.usersInfo(call -> call.user(olga)).getUser().isDeleted())
                .isTrue();

        stand(olga, "member");
        assertThat(get("/sandbox/page/people/" + olga).path("conversations").findValuesAsText("name"))
                .containsExactly("coffee", "general", "Percolate");
        assertThat(members()).contains(olga);
        assertThat(people()).isEqualTo(before + 1);

        stand(olga, "deactivated");
        assertThat(members()).doesNotContain(olga);
        assertThat(people()).isEqualTo(before);
    }

    private static java.util.List<String> members() throws Exception {
        return SLACK.conversationsMembers(call -> call.channel(COFFEE).limit(200))
                .getMembers();
    }

    private static int people() throws Exception {
        return SLACK.conversationsInfo(call -> call.channel(COFFEE).includeNumMembers(true))
                .getChannel()
                .getNumOfMembers();
    }

    @Test
    void makesSomebodyAGuest() throws Exception {
        stand(BEN, "guest");
        assertThat(SLACK.usersInfo(call -> call.user(BEN)).getUser().isRestricted())
                .isTrue();
        assertThat(stand(BEN, "bot").path("ok").asBoolean()).isFalse();
        assertThat(stand(Workspace.BOT_USER, "guest").path("ok").asBoolean()).isFalse();
    }

    private static FakeBot.Reply open(String trigger) {
        try {
            SLACK.viewsOpen(call -> call.triggerId(trigger).viewAsString("""
                    {"type":"modal","title":{"type":"plain_text","text":"Coffee"},
                     "blocks":[{"type":"section","text":{"type":"mrkdwn","text":"Hello"}}]}
                    """));
            return FakeBot.OK;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String say(String text) throws Exception {
        return SLACK.chatPostMessage(call -> call.channel(ANA).text(text)).getError();
    }

    private static void announce() throws Exception {
        SLACK.chatPostMessage(call -> call.channel(ANA)
                .text("Hello")
                .metadata(Metadata.builder()
                        .eventType("percolate_message")
                        .eventPayload(Map.of("trace", "1"))
                        .build()));
    }

    private static void begin(String trouble, String method, Integer times) {
        ObjectNode wish = Json.object().put("trouble", trouble);
        if (method != null) {
            wish.put("method", method);
        }
        if (times != null) {
            wish.put("times", times);
        }
        assertThat(post("/sandbox/page/faults", wish).path("ok").asBoolean()).isTrue();
    }

    private static JsonNode running() {
        return get("/sandbox/page/faults").path("running");
    }

    private static JsonNode move(boolean bot) {
        return post(
                "/sandbox/page/standing/channels",
                Json.object().put("channel", COFFEE).put("bot", bot).put("by", ANA));
    }

    private static boolean isThere() {
        return get("/sandbox/page/standing/channels")
                .valueStream()
                .filter(channel -> channel.path("id").asText().equals(COFFEE))
                .findFirst()
                .orElseThrow()
                .path("bot")
                .asBoolean();
    }

    private static JsonNode stand(String person, String standing) {
        return post(
                "/sandbox/page/standing/people",
                Json.object().put("person", person).put("standing", standing));
    }
}
