package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.testing.TestSettings;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Files that people give the app in a form.
final class GivenFileTest extends InSandbox {
    private static final String LIST = "user,department\nana,Design & Co\n";
    private static final String FORM = """
            {"type":"modal","callback_id":"list","title":{"type":"plain_text","text":"A list"},
             "submit":{"type":"plain_text","text":"Send"},
             "blocks":[{"type":"input","block_id":"list","label":{"type":"plain_text","text":"The list"},
               "element":{"type":"file_input","action_id":"list","filetypes":["csv"],"max_files":1}}]}
            """;

    private void opens(String view) {
        BOT.answers(request -> {
            if (request.form().containsKey("trigger_id")) {
                try {
                    SLACK.viewsOpen(call ->
                            call.triggerId(request.form().get("trigger_id")).viewAsString(view));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
            return FakeBot.OK;
        });
        types(ANA, COFFEE, "/coffee");
    }

    private static JsonNode gives(String person, String name, String text) {
        var answer = brings(person, name, text);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.read(answer.body());
    }

    private static HttpResponse<String> brings(String person, String name, String text) {
        return send(request("/sandbox/page/people/" + person + "/files/" + name)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString(text)));
    }

    private static JsonNode sends(JsonNode file) {
        ObjectNode values = Json.object();
        values.putObject("list")
                .putObject("list")
                .put("type", "file_input")
                .putArray("files")
                .add(file);
        String view = modals(ANA).getFirst().path("viewId").asText();
        return post(
                "/sandbox/page/people/" + ANA + "/modals/" + view + "/submit",
                Json.object().set("values", values));
    }

    private static HttpResponse<String> downloads(String url, String token) {
        return send(request(url).header("Authorization", "Bearer " + token).GET());
    }

    @Test
    void areSentWithTheFormInSlacksShape() throws Exception {
        opens(FORM);
        JsonNode given = gives(ANA, "people%20here.csv", LIST);
        BOT.forget();

        assertThat(sends(given.path("file")).path("ok").asBoolean()).isTrue();

        JsonNode file = BOT.only().payload().at("/view/state/values/list/list/files/0");
        assertThat(file.path("id").asText()).isEqualTo(given.at("/file/id").asText());
        assertThat(file.path("name").asText()).isEqualTo("people here.csv");
        assertThat(file.path("filetype").asText()).isEqualTo("csv");
        assertThat(file.path("user").asText()).isEqualTo(ANA);
        assertThat(file.path("size").asInt()).isEqualTo(LIST.length());
        assertThat(file.path("mode").asText()).isEqualTo("hosted");
        var info = SLACK.filesInfo(call -> call.file(file.path("id").asText())).getFile();
        assertThat(info.getUser()).isEqualTo(ANA);
        assertThat(info.getUrlPrivateDownload())
                .isEqualTo(file.path("url_private_download").asText());
    }

    @Test
    void areHandedOutToTheAppsTokenOnly() {
        opens(FORM);
        JsonNode given = gives(ANA, "people.csv", LIST);
        BOT.forget();
        sends(given.path("file"));
        String url = BOT.only()
                .payload()
                .at("/view/state/values/list/list/files/0/url_private")
                .asText();

        assertThat(downloads(url, TestSettings.BOT_TOKEN).body()).isEqualTo(LIST);
        assertThat(downloads(url, "xoxb-another-token").statusCode()).isEqualTo(302);
        assertThat(send(request(url).GET()).statusCode()).isEqualTo(302);
        assertThat(downloads(url + "x", TestSettings.BOT_TOKEN).statusCode()).isEqualTo(404);
    }

    @Test
    void areHandedOutOnlyWithTheScope() {
        opens(FORM);
        JsonNode given = gives(ANA, "people.csv", LIST);
        String path = "/sandbox/private/" + given.at("/file/id").asText() + "/people.csv";
        try (EmbeddedServer bare = start("sandbox", Map.of(SandboxManifest.BARE, "true"))) {
            assertThat(downloads("http://localhost:" + bare.getPort() + path, TestSettings.BOT_TOKEN)
                            .statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void areAskedForByASubmittedFormOnly() {
        opens(FORM);

        JsonNode answer = sends(Json.object().put("id", "F0NOTHING"));

        assertThat(answer.at("/errors/list").asText()).isEqualTo("This is a required field");
    }

    @Test
    void areTheOnesOfWhoeverSendsTheForm() {
        opens(FORM);
        JsonNode bens = gives(BEN, "people.csv", LIST);

        assertThat(sends(bens.path("file")).at("/errors/list").asText()).isEqualTo("This is a required field");
    }

    @Test
    void haveTheEndingThatIsAskedFor() {
        opens(FORM);

        assertThat(sends(gives(ANA, "people.pdf", LIST).path("file"))
                        .at("/errors/list")
                        .asText())
                .isEqualTo("This type of file isn't supported here");
    }

    @Test
    void areNeitherEmptyNorTooLarge() {
        assertThat(brings(ANA, "empty.csv", "").statusCode()).isEqualTo(400);
        assertThat(gives(ANA, "full.csv", "x".repeat(1_000_000)).path("ok").asBoolean())
                .isTrue();
        assertThat(gives(ANA, "large.csv", "x".repeat(1_000_001)).path("error").asText())
                .isEqualTo("Here a file can have up to 1 MB.");
    }

    @Test
    void areKeptByteForByte() {
        byte[] bytes = {'u', (byte) 0xFD, 0, '\n', (byte) 0xE1};
        var given = send(request("/sandbox/page/people/" + ANA + "/files/odd.csv")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(bytes)));
        String id = Json.read(given.body()).at("/file/id").asText();

        assertThat(bean(SharedFiles.class).bytes(id)).isEqualTo(bytes);
    }
}
