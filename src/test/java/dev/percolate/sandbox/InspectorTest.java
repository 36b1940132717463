package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message.Metadata;
import dev.percolate.sandbox.web.InjectedFaults;
import dev.percolate.testing.TestSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class InspectorTest extends InSandbox {
    private static final String SECRET = "the cat is on the roof";
    private static final String VIEW = """
            {"type":"modal","callback_id":"%1$s","private_metadata":"%1$s",
             "title":{"type":"plain_text","text":"Coffee"},"submit":{"type":"plain_text","text":"Save"},
             "blocks":[
                {"type":"input","block_id":"offer","label":{"type":"plain_text","text":"%1$s"},
                 "element":{"type":"plain_text_input","action_id":"text"}}]}
            """.formatted(SECRET);
    private static final String BLOCKS = """
            [{"type":"actions","block_id":"answer","elements":[
                {"type":"button","action_id":"test.secretly","value":"%1$s","text":{"type":"plain_text","text":"%1$s"}}]}]
            """.formatted(SECRET);

    @BeforeEach
    void nothingSeenYet() {
        post("/sandbox/page/traffic/clear", Json.object());
    }

    @Test
    void showsACallWithItsMethodAndHowItEnded() throws Exception {
        SLACK.chatPostMessage(call -> call.channel("C0NOWHERE0").text("Hello"));
        JsonNode row = only();
        assertThat(row.path("kind").asText()).isEqualTo("chat.postMessage");
        assertThat(row.path("family").asText()).isEqualTo("call");
        assertThat(row.path("toTheBot").asBoolean()).isFalse();
        assertThat(row.path("status").asInt()).isEqualTo(200);
        assertThat(row.path("error").asText()).isEqualTo("channel_not_found");
        assertThat(row.path("at").asText()).isEqualTo("2026-01-05T09:00:00Z");
        assertThat(shapes(row).at("/sent/channel").asText()).isEqualTo("C0NOWHERE0");
        assertThat(shapes(row).at("/sent/text").asText()).isEqualTo("•••");
        assertThat(shapes(row).at("/answered/error").asText()).isEqualTo("channel_not_found");
    }

    @Test
    void showsTheWaitThatSlackAsksFor() {
        bean(InjectedFaults.class).tooMany(Method.AUTH_TEST, Duration.ofSeconds(30), 1);
        assertThatThrownBy(() -> SLACK.authTest(call -> call)).isInstanceOf(SlackApiException.class);
        assertThat(only().path("status").asInt()).isEqualTo(429);
        assertThat(only().path("retryAfter").asText()).isEqualTo("30");
        assertThat(only().path("error").asText()).isEqualTo("ratelimited");
    }

    /// Promise 1: the bot drops it, so it isn't here either.
    @Test
    void showsNothingOfWhoComesIntoAChannel() {
        Conversation coffee = bean(Conversations.class).find(COFFEE).orElseThrow();
        bean(LeaveChannel.class).leave(coffee, BEN);
        bean(JoinChannel.class).join(coffee, BEN);
        eventually(() -> BOT.events().size() == 2);
        eventually(() -> rows().size() == 2);

        for (JsonNode row : rows()) {
            assertThat(row.path("kind").asText()).startsWith("member_");
            assertThat(shapes(row).toString()).doesNotContain(BEN, COFFEE);
        }
    }

    @Test
    void showsWhatSlackSendsAndThatItsSignatureIsGood() {
        types(ANA, COFFEE, "/coffee now");
        JsonNode row = only();
        assertThat(row.path("family").asText()).isEqualTo("command");
        assertThat(row.path("kind").asText()).isEqualTo("/coffee");
        assertThat(row.path("toTheBot").asBoolean()).isTrue();
        assertThat(row.path("signature").asText()).isEqualTo("accepted");
        assertThat(row.hasNonNull("retry")).isFalse();
    }

    @Test
    void showsThatAnEventComesAgainAndWhy() throws Exception {
        BOT.answers(event -> FakeBot.Reply.status(500));
        SLACK.chatPostMessage(call -> call.channel(ANA)
                .text("Hello")
                .metadata(Metadata.builder()
                        .eventType("percolate_message")
                        .eventPayload(Map.of("trace", "1"))
                        .build()));
        eventually(() -> rows().stream().anyMatch(row -> row.hasNonNull("retry")));
        JsonNode again = rows().stream()
                .filter(row -> row.hasNonNull("retry"))
                .findFirst()
                .orElseThrow();
        assertThat(again.path("kind").asText()).isEqualTo("message_metadata_posted");
        assertThat(again.at("/retry/number").asText()).isEqualTo("1");
        assertThat(again.at("/retry/reason").asText()).isEqualTo("http_error");
        assertThat(again.path("status").asInt()).isEqualTo(500);
    }

    @Test
    void neverShowsWhatAnybodyWroteOrChoseNorASecret() throws Exception {
        StringBuilder triggers = new StringBuilder();
        BOT.answers(received -> {
            opens(received, triggers);
            return FakeBot.Reply.json("{\"text\":\"" + SECRET + "\"}");
        });
        types(ANA, COFFEE, "/coffee " + SECRET);
        String view = modals(ANA).getFirst().path("viewId").asText();
        post("/sandbox/page/people/" + ANA + "/modals/" + view + "/submit", Json.read("""
                {"values":{"offer":{"text":{"type":"plain_text_input","value":"%s"}}}}
                """.formatted(SECRET)));
        String ts = SLACK.chatPostMessage(call -> call.channel(ANA)
                        .text(SECRET)
                        .blocksAsString(BLOCKS)
                        .metadata(Metadata.builder()
                                .eventType("percolate_message")
                                .eventPayload(Map.of("trace", SECRET))
                                .build()))
                .getTs();
        post("/sandbox/page/people/" + ANA + "/actions", Json.read("""
                {"channel":"D0ANASOUSA","ts":"%s","blockId":"answer",
                 "action":{"action_id":"test.secretly","value":"%s"}}
                """.formatted(ts, SECRET)));
        answerByUrl();
        eventually(() ->
                rows().stream().anyMatch(row -> row.path("family").asText().equals("event")));

        String everything = everything();
        assertThat(everything)
                .contains(
                        "/coffee", "view_submission", "block_actions", "views.open", "chat.postMessage", "response_url")
                .doesNotContain(SECRET, SECRET.replace(' ', '+'), "test.secretly", "the-signature-counts")
                .doesNotContain(TestSettings.BOT_TOKEN, TestSettings.SIGNING_SECRET, "/sandbox/response/");
        assertThat(triggers.toString().split(" "))
                .allSatisfy(trigger -> assertThat(everything).doesNotContain(trigger));
    }

    @Test
    void forgetsWhatIsClearedAndTellsOnlyWhatIsNew() throws Exception {
        SLACK.authTest(call -> call);
        long last = get("/sandbox/page/traffic").path("last").asLong();
        SLACK.authTest(call -> call);
        assertThat(get("/sandbox/page/traffic?after=" + last).path("rows")).hasSize(1);
        assertThat(rows()).hasSize(2);
        post("/sandbox/page/traffic/clear", Json.object());
        assertThat(rows()).isEmpty();
    }

    @Test
    void tellsEverythingToAPageThatKnewAFormerProcess() throws Exception {
        SLACK.authTest(call -> call);
        JsonNode seen = get("/sandbox/page/traffic?after=1000000000");
        assertThat(seen.path("rows")).hasSize(1);
        assertThat(seen.at("/rows/0/number").asLong())
                .isEqualTo(seen.path("last").asLong());
    }

    @Test
    void keepsTheNewestOnly() throws Exception {
        for (int i = 0; i < 310; i++) {
            SLACK.authTest(call -> call);
            SandboxClocks.WALL.pass(Duration.ofSeconds(1));
        }
        assertThat(rows()).hasSize(300);
    }

    private static void opens(FakeBot.Received received, StringBuilder triggers) {
        if (received.isEvent()) {
            return;
        }
        String trigger = received.form().containsKey("payload")
                ? received.payload().path("trigger_id").asText()
                : received.form().get("trigger_id");
        triggers.append(trigger).append(' ');
        try {
            SLACK.viewsOpen(call -> call.triggerId(trigger).viewAsString(VIEW));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answerByUrl() {
        String url = BOT.received().stream()
                .filter(received -> received.is("block_actions"))
                .map(received -> received.payload().path("response_url").asText())
                .findFirst()
                .orElseThrow();
        send(request(url).POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"text\":\"" + SECRET + "\"}")));
    }

    private static List<JsonNode> rows() {
        return get("/sandbox/page/traffic").path("rows").valueStream().toList();
    }

    private static JsonNode only() {
        assertThat(rows()).hasSize(1);
        return rows().getFirst();
    }

    private static JsonNode shapes(JsonNode row) {
        return get("/sandbox/page/traffic/" + row.path("number").asLong());
    }

    private static String everything() {
        return rows().stream().map(row -> row.toString() + shapes(row)).collect(Collectors.joining("\n"));
    }
}
