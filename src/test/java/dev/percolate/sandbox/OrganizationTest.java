package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.MethodsClient;
import dev.percolate.testing.TestSettings;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an app sees that was installed in a whole organisation.
final class OrganizationTest extends InSandbox {
    private EmbeddedServer wide;
    private MethodsClient slack;

    @BeforeEach
    void install() {
        wide = start("sandbox", Map.of("percolate.sandbox.organization", "true"));
        slack = slack(wide, TestSettings.BOT_TOKEN);
    }

    @AfterEach
    void stop() {
        wide.close();
    }

    @Test
    void saysWhoTheAppIs() throws Exception {
        var who = slack.authTest(call -> call);
        assertThat(who.isEnterpriseInstall()).isTrue();
        assertThat(who.getEnterpriseId()).isEqualTo("E0KETTLE1");
        assertThat(who.getTeamId()).isEqualTo("E0KETTLE1");
        assertThat(slack.teamInfo(call -> call).getTeam().getEnterpriseId()).isEqualTo("E0KETTLE1");
        var ana = slack.usersInfo(call -> call.user(ANA)).getUser();
        assertThat(ana.getEnterpriseUser().getEnterpriseId()).isEqualTo("E0KETTLE1");
        assertThat(ana.getTeamId()).isEqualTo(Workspace.TEAM);
        assertThat(SLACK.authTest(call -> call).isEnterpriseInstall()).isFalse();
    }

    @Test
    void saysSoInCommands() {
        does("/conversations/" + COFFEE, Json.object().put("text", "/coffee now"));
        Map<String, String> fields = BOT.only().form();
        assertThat(fields)
                .containsEntry("is_enterprise_install", "true")
                .containsEntry("enterprise_id", "E0KETTLE1")
                .containsEntry("enterprise_name", "Kettle Group")
                .containsEntry("team_id", Workspace.TEAM)
                .containsEntry("text", "now");
        assertThat(BOT.only().signed()).isTrue();
    }

    @Test
    void saysSoInEvents() {
        does("/app/home/opened", Json.object());
        eventually(() -> !BOT.events().isEmpty());
        JsonNode envelope = BOT.events().getFirst().event();
        assertThat(envelope.path("team_id").asText()).isEqualTo(Workspace.TEAM);
        assertThat(envelope.path("context_enterprise_id").asText()).isEqualTo("E0KETTLE1");
        assertThat(envelope.path("authorizations")).isEqualTo(Json.read("""
                [{"enterprise_id":"E0KETTLE1","team_id":null,"user_id":"U0PERCOLATE","is_bot":true,
                  "is_enterprise_install":true}]
                """));
    }

    @Test
    void namesNoWorkspaceInViewsAndTheWorkspaceInMessages() throws Exception {
        String button = "[{\"type\":\"actions\",\"block_id\":\"do\",\"elements\":[{\"type\":\"button\","
                + "\"action_id\":\"go\",\"text\":{\"type\":\"plain_text\",\"text\":\"Go\"}}]}]";
        var home = slack.viewsPublish(
                call -> call.userId(ANA).viewAsString("{\"type\":\"home\",\"blocks\":" + button + "}"));
        does("/app/home/actions", pressed().put("viewId", home.getView().getId()));
        JsonNode inView = BOT.received().getLast().payload();
        assertThat(inView.path("team").isNull()).isTrue();
        assertThat(inView.path("is_enterprise_install").asBoolean()).isTrue();
        assertThat(inView.path("enterprise")).isEqualTo(Json.read("{\"id\":\"E0KETTLE1\",\"name\":\"Kettle Group\"}"));
        assertThat(inView.at("/user/team_id").asText()).isEqualTo(Workspace.TEAM);
        assertThat(inView.at("/view/app_installed_team_id").asText()).isEqualTo("E0KETTLE1");

        String ts = slack.chatPostMessage(call -> call.channel(ANA).text("Go?").blocksAsString(button))
                .getTs();
        does("/actions", pressed().put("channel", directMessages(ANA)).put("ts", ts));
        JsonNode inMessage = BOT.received().getLast().payload();
        assertThat(inMessage.at("/team/id").asText()).isEqualTo(Workspace.TEAM);
        assertThat(inMessage.path("is_enterprise_install").asBoolean()).isTrue();
    }

    @Test
    void showsTheInspectorWhatIsSent() {
        does("/conversations/" + COFFEE, Json.object().put("text", "/coffee now"));
        String traffic = "http://localhost:" + wide.getPort() + "/sandbox/page/traffic";
        long number = get(traffic).at("/rows/0/number").asLong();
        assertThat(get(traffic + "/" + number).path("sent").has("enterprise_id"))
                .isTrue();
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode pressed() {
        var body = Json.object().put("blockId", "do");
        body.putObject("action").put("action_id", "go").put("type", "button");
        return body;
    }

    /// At the installation of this test, not at the one of all tests.
    private void does(String path, JsonNode body) {
        var request = request("http://localhost:" + wide.getPort() + "/sandbox/page/people/" + ANA + path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(body)));
        assertThat(Json.read(send(request).body()).path("ok").asBoolean()).isTrue();
    }
}
