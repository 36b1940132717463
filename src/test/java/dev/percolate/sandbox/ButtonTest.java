package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.FakeBot.Reply;
import org.junit.jupiter.api.Test;

final class ButtonTest extends InSandbox {
    private static final String BLOCKS = """
            [{"type":"actions","block_id":"answer","elements":[
                {"type":"button","action_id":"introduction.accept","value":"42","style":"primary",
                 "text":{"type":"plain_text","text":"I'd like this"}},
                {"type":"static_select","action_id":"introduction.when","options":[
                    {"text":{"type":"plain_text","text":"Soon"},"value":"soon"}]}]}]
            """;

    @Test
    void tellsTheBotWhatWasPressed() throws Exception {
        String ts = proposed();
        assertThat(press(ts, "{\"action_id\":\"introduction.accept\",\"value\":\"forged\"}")
                        .path("ok")
                        .asBoolean())
                .isTrue();

        JsonNode payload = BOT.only().payload();
        assertThat(payload.path("type").asText()).isEqualTo("block_actions");
        assertThat(payload.at("/user/id").asText()).isEqualTo(ANA);
        assertThat(payload.at("/team/id").asText()).isEqualTo(Workspace.TEAM);
        assertThat(payload.path("api_app_id").asText()).isEqualTo(Workspace.APP);
        assertThat(payload.path("container"))
                .isEqualTo(Json.read(
                        "{\"type\":\"message\",\"message_ts\":\"%s\",\"channel_id\":\"D0ANASOUSA\",\"is_ephemeral\":false}"
                                .formatted(ts)));
        assertThat(payload.path("channel")).isEqualTo(Json.read("{\"id\":\"D0ANASOUSA\",\"name\":\"directmessage\"}"));
        assertThat(payload.at("/message/blocks")).hasSize(1);
        assertThat(payload.path("trigger_id").asText()).isNotEmpty();
        assertThat(payload.path("response_url").asText()).startsWith("http://127.0.0.1:");
        JsonNode action = payload.path("actions").get(0);
        assertThat(action.path("action_id").asText()).isEqualTo("introduction.accept");
        assertThat(action.path("block_id").asText()).isEqualTo("answer");
        assertThat(action.path("type").asText()).isEqualTo("button");
        assertThat(action.path("value").asText()).isEqualTo("42");
        assertThat(action.at("/text/text").asText()).isEqualTo("I'd like this");
        assertThat(action.path("action_ts").asText()).isEqualTo("1767603600.000000");
    }

    @Test
    void tellsWhatWasChosen() throws Exception {
        String ts = proposed();
        press(ts, "{\"action_id\":\"introduction.when\",\"selected_option\":{\"value\":\"soon\"}}");
        assertThat(BOT.only()
                        .payload()
                        .at("/actions/0/selected_option/text/text")
                        .asText())
                .isEqualTo("Soon");
        assertThat(press(ts, "{\"action_id\":\"introduction.when\",\"selected_option\":{\"value\":\"never\"}}")
                        .path("ok")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void letsTheBotReplaceTheMessage() throws Exception {
        String ts = proposed();
        press(ts, "{\"action_id\":\"introduction.accept\"}");
        String url = BOT.only().payload().path("response_url").asText();
        CommandTest.respond(url, "{\"replace_original\":true,\"text\":\"Thank you\"}");
        assertThat(sees(ANA, directMessages(ANA))).singleElement().satisfies(message -> {
            assertThat(message.path("text").asText()).isEqualTo("Thank you");
            assertThat(message.path("blocks")).isEmpty();
        });
        CommandTest.respond(url, "{\"delete_original\":true}");
        assertThat(sees(ANA, directMessages(ANA))).isEmpty();
    }

    @Test
    void doesNotShowAWhisperAgainToTheBot() throws Exception {
        SLACK.chatPostEphemeral(call -> call.channel(COFFEE).user(ANA).blocksAsString(BLOCKS));
        String ts = sees(ANA, COFFEE).getFirst().path("ts").asText();
        pressIn(COFFEE, ANA, ts, "{\"action_id\":\"introduction.accept\"}");
        JsonNode payload = BOT.only().payload();
        assertThat(payload.at("/container/is_ephemeral").asBoolean()).isTrue();
        assertThat(payload.has("message")).isFalse();

        CommandTest.respond(payload.path("response_url").asText(), "{\"replace_original\":true,\"text\":\"Done\"}");
        assertThat(sees(ANA, COFFEE).getFirst().path("text").asText()).isEqualTo("Done");
        assertThat(pressIn(COFFEE, BEN, ts, "{\"action_id\":\"introduction.accept\"}")
                        .path("ok")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void saysThatItDidNotWork() throws Exception {
        String ts = proposed();
        BOT.answers(any -> Reply.status(500));
        assertThat(press(ts, "{\"action_id\":\"introduction.accept\"}")
                        .path("error")
                        .asText())
                .startsWith("That didn't work");
        assertThat(press(ts, "{\"action_id\":\"introduction.unheard\"}")
                        .path("error")
                        .asText())
                .isEqualTo("This is no longer there.");
    }

    private static String proposed() throws Exception {
        return SLACK.chatPostMessage(
                        call -> call.channel(ANA).text("Would you?").blocksAsString(BLOCKS))
                .getTs();
    }

    private static JsonNode press(String ts, String action) {
        return pressIn(directMessages(ANA), ANA, ts, action);
    }

    private static JsonNode pressIn(String channel, String person, String ts, String action) {
        var body = Json.object().put("channel", channel).put("ts", ts).put("blockId", "answer");
        body.set("action", Json.read(action));
        return post("/sandbox/page/people/" + person + "/actions", body);
    }
}
