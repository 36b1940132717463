package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.FakeBot.Reply;
import org.junit.jupiter.api.Test;

final class SuggestTest extends InSandbox {
    private static final String BLOCKS =
            "[{\"type\":\"actions\",\"block_id\":\"b\",\"elements\":[{\"type\":\"external_select\",\"action_id\":\"skill\"}]}]";
    private static final String OPTION =
            "{\"text\":{\"type\":\"plain_text\",\"text\":\"Budgets\"},\"value\":\"budgets\"}";

    @Test
    void asksTheBotWhatCanBeChosen() throws Exception {
        String ts = SLACK.chatPostMessage(
                        call -> call.channel(COFFEE).text("Skill?").blocksAsString(BLOCKS))
                .getTs();
        BOT.answers(any -> Reply.json("{\"options\":[" + OPTION + "]}"));
        assertThat(suggestions(ts, "skill").at("/options/0/value").asText()).isEqualTo("budgets");

        JsonNode payload = BOT.only().payload();
        assertThat(payload.path("type").asText()).isEqualTo("block_suggestion");
        assertThat(payload.path("action_id").asText()).isEqualTo("skill");
        assertThat(payload.path("block_id").asText()).isEqualTo("b");
        assertThat(payload.path("value").asText()).isEqualTo("bud");
        assertThat(payload.at("/container/message_ts").asText()).isEqualTo(ts);
        assertThat(payload.has("trigger_id")).isFalse();
    }

    @Test
    void offersNothingWhereTheAnswerIsNotSlacks() throws Exception {
        String ts = SLACK.chatPostMessage(
                        call -> call.channel(COFFEE).text("Skill?").blocksAsString(BLOCKS))
                .getTs();
        for (String answer : new String[] {"", "[]", "{\"options\":[{\"value\":\"x\"}]}", "{}"}) {
            BOT.answers(any -> Reply.json(answer));
            assertThat(suggestions(ts, "skill").path("options")).as(answer).isEmpty();
        }
        BOT.answers(any -> Reply.status(500));
        assertThat(suggestions(ts, "skill").path("options")).isEmpty();
        BOT.forget();
        assertThat(suggestions(ts, "other").path("options")).isEmpty();
        assertThat(BOT.received()).isEmpty();
    }

    private static JsonNode suggestions(String ts, String actionId) {
        return post(
                ThreadTest.path(ANA, COFFEE, ts) + "/suggestions",
                Json.object().put("blockId", "b").put("actionId", actionId).put("typed", "bud"));
    }
}
