package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.FakeBot.Reply;
import org.junit.jupiter.api.Test;

final class ShortcutTest extends InSandbox {
    private static final String VIEW =
            "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"Log\"},\"blocks\":[{\"type\":\"divider\"}]}";

    @Test
    void areThoseOfTheManifest() {
        assertThat(get("/sandbox/page/workspace").path("shortcuts")).isEqualTo(Json.read("""
                [{"kind":"message","name":"Say thank you for this","callbackId":"test.thank","description":"Tell them"},
                 {"kind":"global","name":"Log a conversation","callbackId":"test.log","description":"Note that you talked"}]
                """));
    }

    @Test
    void startFromAnywhereWithATrigger() throws Exception {
        assertThat(run("test.log").path("ok").asBoolean()).isTrue();
        JsonNode payload = BOT.only().payload();
        assertThat(payload.path("type").asText()).isEqualTo("shortcut");
        assertThat(payload.path("callback_id").asText()).isEqualTo("test.log");
        assertThat(payload.at("/user/id").asText()).isEqualTo(ANA);
        assertThat(payload.at("/user/team_id").asText()).isEqualTo(Workspace.TEAM);
        assertThat(payload.path("action_ts").asText()).isEqualTo("1767603600.000000");
        assertThat(payload.has("channel")).isFalse();
        assertThat(payload.has("response_url")).isFalse();
        String trigger = payload.path("trigger_id").asText();
        assertThat(SLACK.viewsOpen(call -> call.triggerId(trigger).viewAsString(VIEW))
                        .isOk())
                .isTrue();
    }

    @Test
    void onAMessageBringAllThatItSays() {
        types(BEN, GENERAL, "Ana explained budgets to me");
        String ts = sees(ANA, GENERAL).getFirst().path("ts").asText();
        assertThat(runOn(GENERAL, ts, "test.thank").path("ok").asBoolean()).isTrue();
        JsonNode payload = BOT.only().payload();
        assertThat(payload.path("type").asText()).isEqualTo("message_action");
        assertThat(payload.path("callback_id").asText()).isEqualTo("test.thank");
        assertThat(payload.path("message_ts").asText()).isEqualTo(ts);
        assertThat(payload.path("channel")).isEqualTo(Json.read("{\"id\":\"C0GENERAL1\",\"name\":\"general\"}"));
        assertThat(payload.at("/message/user").asText()).isEqualTo(BEN);
        assertThat(payload.at("/message/text").asText()).isEqualTo("Ana explained budgets to me");
        assertThat(payload.path("trigger_id").asText()).isNotEmpty();

        CommandTest.respond(payload.path("response_url").asText(), "{\"text\":\"Noted\"}");
        assertThat(sees(ANA, GENERAL).getLast().path("ephemeral").asBoolean()).isTrue();
        assertThat(sees(BEN, GENERAL)).hasSize(1);
    }

    @Test
    void areRefusedWhereThereIsNothingToStart() throws Exception {
        String whisper = SLACK.chatPostEphemeral(
                        call -> call.channel(COFFEE).user(ANA).text("Psst"))
                .getMessageTs();
        assertThat(run("test.thank").path("error").asText()).isEqualTo("This shortcut is no longer there.");
        assertThat(runOn(COFFEE, whisper, "test.log").path("error").asText())
                .isEqualTo("This shortcut is no longer there.");
        assertThat(runOn(COFFEE, whisper, "test.thank").path("error").asText())
                .isEqualTo("This message is no longer there.");
        BOT.answers(any -> Reply.status(500));
        assertThat(run("test.log").path("error").asText()).isEqualTo("That didn't work. Try again in a moment.");
    }

    private static JsonNode run(String callbackId) {
        return post("/sandbox/page/people/" + ANA + "/shortcuts/" + callbackId, Json.object());
    }

    private static JsonNode runOn(String channel, String ts, String callbackId) {
        return post(ThreadTest.path(ANA, channel, ts) + "/shortcuts/" + callbackId, Json.object());
    }
}
