package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.FakeBot.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class CommandTest extends InSandbox {
    @Test
    void reachesTheBotSignedAndInSlacksShape() {
        assertThat(types(ANA, COFFEE, "/coffee  meet @ben in #coffee ")).isEqualTo(Json.read("{\"ok\":true}"));

        FakeBot.Received sent = BOT.only();
        assertThat(sent.signed()).isTrue();
        assertThat(sent.headers()).containsEntry("content-type", "application/x-www-form-urlencoded");
        assertThat(sent.form())
                .containsEntry("team_id", Workspace.TEAM)
                .containsEntry("channel_id", COFFEE)
                .containsEntry("channel_name", "coffee")
                .containsEntry("user_id", ANA)
                .containsEntry("user_name", "ana")
                .containsEntry("command", "/coffee")
                .containsEntry("text", "meet <@U0BENOKAFO> in <#C0COFFEE01|coffee>")
                .containsEntry("api_app_id", Workspace.APP)
                .containsKeys("trigger_id", "response_url", "token", "team_domain");
    }

    @Test
    void showsTheAnswerToThePersonAlone() {
        BOT.answers(any -> Reply.json("{\"text\":\"Just for you\"}"));
        types(ANA, COFFEE, "/coffee");
        assertThat(sees(ANA, COFFEE).getFirst().path("ephemeral").asBoolean()).isTrue();
        assertThat(sees(BEN, COFFEE)).isEmpty();
    }

    @Test
    void showsTheAnswerToEverybodyWhereAskedTo() {
        BOT.answers(any -> Reply.json("{\"response_type\":\"in_channel\",\"text\":\"Hello all\"}"));
        types(ANA, GENERAL, "/coffee");
        assertThat(sees(BEN, GENERAL).getFirst().path("text").asText()).isEqualTo("Hello all");
    }

    @Test
    void failsAsSlackDoes() {
        assertThat(failure("/foo bar")).isEqualTo("/foo is not a valid command.");
        BOT.answers(any -> Reply.status(500));
        assertThat(failure("/coffee")).isEqualTo("/coffee failed with the error \"http_service_error\"");
        BOT.answers(any -> Reply.status(404));
        assertThat(failure("/coffee")).isEqualTo("/coffee failed with the error \"http_client_error\"");
        BOT.answers(any -> Reply.json("{\"blocks\":[{\"type\":\"header\"}]}"));
        assertThat(failure("/coffee")).isEqualTo("/coffee failed with the error \"invalid_command_response\"");
    }

    @Test
    void invitesTheAppIntoAChannelAndNobodyElse() throws Exception {
        assertThat(failure("/invite @Ben")).contains("/invite @Percolate");
        types(ANA, GENERAL, "/invite @Percolate");
        assertThat(SLACK.conversationsInfo(request -> request.channel(GENERAL))
                        .getChannel()
                        .isMember())
                .isTrue();
    }

    @Test
    void givesUpAfterThreeSeconds() {
        BOT.answers(any -> FakeBot.tooLate());
        assertThat(failure("/coffee")).isEqualTo("/coffee failed with the error \"operation_timeout\"");
    }

    @Test
    void canBeAnsweredFiveTimesInHalfAnHour() {
        types(ANA, COFFEE, "/coffee");
        String url = BOT.only().form().get("response_url");
        for (int i = 1; i <= 5; i++) {
            assertThat(respond(url, "{\"text\":\"Answer " + i + "\"}").statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> sixth = respond(url, "{\"text\":\"Answer 6\"}");
        assertThat(sixth.statusCode()).isEqualTo(404);
        assertThat(sixth.body()).contains("used_url");
        assertThat(sees(ANA, COFFEE)).hasSize(5);
    }

    @Test
    void canNotBeAnsweredAfterHalfAnHourOfWallTime() {
        types(ANA, COFFEE, "/coffee");
        String url = BOT.only().form().get("response_url");
        SandboxClocks.DOMAIN.pass(Duration.ofDays(7));
        SandboxClocks.WALL.pass(Duration.ofMinutes(30));
        assertThat(respond(url, "{\"text\":\"In time\"}").statusCode()).isEqualTo(200);
        SandboxClocks.WALL.pass(Duration.ofSeconds(1));
        assertThat(respond(url, "{\"text\":\"Late\"}").body()).contains("expired_url");
        assertThat(respond(url + "x", "{\"text\":\"Lost\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void isNotForTheBotsOwnReadOnlyMessages() {
        JsonNode refused = types(ANA, directMessages(ANA), "/coffee");
        assertThat(refused.path("error").asText()).isEqualTo("Sending messages to this app has been turned off.");
        assertThat(BOT.received()).isEmpty();
    }

    private static String failure(String typed) {
        return types(ANA, COFFEE, typed).path("error").asText();
    }

    static HttpResponse<String> respond(String url, String body) {
        return send(request(url).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }
}
