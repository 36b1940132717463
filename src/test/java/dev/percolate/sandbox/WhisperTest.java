package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What one person alone sees: it can be put away by them, and changed by the app only by the address it was given.
final class WhisperTest extends InSandbox {
    private static final String BLOCKS =
            "[{\"type\":\"actions\",\"block_id\":\"b\",\"elements\":[{\"type\":\"button\",\"action_id\":\"a\",\"text\":{\"type\":\"plain_text\",\"text\":\"Go on\"}}]}]";

    @Test
    void isPutAwayByWhoeverSeesIt() throws Exception {
        String ts = SLACK.chatPostEphemeral(
                        call -> call.channel(COFFEE).user(ANA).text("Psst"))
                .getMessageTs();
        assertThat(dismiss(BEN, ts).path("ok").asBoolean()).isFalse();
        assertThat(sees(ANA, COFFEE)).hasSize(1);
        assertThat(dismiss(ANA, ts).path("ok").asBoolean()).isTrue();
        assertThat(dismiss(ANA, ts).path("ok").asBoolean()).isTrue();
        assertThat(sees(ANA, COFFEE)).isEmpty();
    }

    @Test
    void leavesWhatEverybodySees() throws Exception {
        String ts =
                SLACK.chatPostMessage(call -> call.channel(COFFEE).text("News")).getTs();
        assertThat(dismiss(ANA, ts).path("error").asText()).isEqualTo("Only what you alone see can be dismissed.");
        assertThat(sees(ANA, COFFEE)).hasSize(1);
    }

    @Test
    void isReplacedAndDeletedByItsAddress() throws Exception {
        String ts = SLACK.chatPostEphemeral(
                        call -> call.channel(COFFEE).user(ANA).text("Psst").blocksAsString(BLOCKS))
                .getMessageTs();
        var body = Json.object().put("channel", COFFEE).put("ts", ts).put("blockId", "b");
        body.putObject("action").put("action_id", "a");
        post("/sandbox/page/people/" + ANA + "/actions", body);
        String url = BOT.only().payload().path("response_url").asText();
        CommandTest.respond(url, "{\"replace_original\":true,\"text\":\"Better\"}");
        assertThat(sees(ANA, COFFEE)).singleElement().satisfies(seen -> {
            assertThat(seen.path("text").asText()).isEqualTo("Better");
            assertThat(seen.path("ephemeral").asBoolean()).isTrue();
        });
        assertThat(sees(BEN, COFFEE)).isEmpty();
        CommandTest.respond(url, "{\"delete_original\":true}");
        assertThat(sees(ANA, COFFEE)).isEmpty();
    }

    private static com.fasterxml.jackson.databind.JsonNode dismiss(String person, String ts) {
        return post(ThreadTest.path(person, COFFEE, ts) + "/dismiss", Json.object());
    }
}
