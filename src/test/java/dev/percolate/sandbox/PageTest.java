package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.schedule.TimeMachine;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageTest extends InSandbox {
    private static final String BUTTON = """
            [{"type":"actions","block_id":"answer","elements":[
                {"type":"button","action_id":"introduction.accept","text":{"type":"plain_text","text":"Yes"}}]}]
            """;

    @Test
    void showsTheWorkspace() {
        JsonNode workspace = get("/sandbox/page/workspace");
        assertThat(workspace.path("team").asText()).isEqualTo("Kettle & Co.");
        assertThat(workspace.path("now").asText()).isEqualTo("2026-01-05T09:00:00Z");
        assertThat(workspace.path("bot"))
                .isEqualTo(Json.read("{\"id\":\"U0PERCOLATE\",\"name\":\"Percolate\",\"home\":true}"));
        assertThat(workspace.path("people").get(0)).isEqualTo(Json.read("""
                {"id":"U0ANASOUSA","name":"Ana Sousa","title":"Product designer","department":"Design",
                 "zone":"Europe/Lisbon","standing":"member"}
                """));
        assertThat(workspace.path("people")).hasSize(17);
        assertThat(workspace.path("channels").get(0))
                .isEqualTo(Json.read("{\"id\":\"C0COFFEE01\",\"name\":\"coffee\",\"private\":false}"));
        assertThat(workspace.path("commands").get(0).path("command").asText()).isEqualTo("/coffee");
        assertThat(workspace.path("commands").get(0).has("hint")).isTrue();
    }

    @Test
    void listsTheBotsMessagesBeforeThereAreAny() {
        JsonNode desk = get("/sandbox/page/people/" + ANA);
        assertThat(desk.path("conversations").findValuesAsText("name"))
                .containsExactly("coffee", "general", "mentoring", "Percolate");
        assertThat(desk.path("conversations").get(3)).isEqualTo(Json.read("""
                {"id":"D0ANASOUSA","kind":"direct","name":"Percolate","with":["U0PERCOLATE"],"unread":0,"readOnly":true}
                """));
        assertThat(desk.path("modals")).isEmpty();
    }

    @Test
    void showsWhatPeopleWrite() {
        assertThat(types(ANA, COFFEE, "Morning, @ben").path("ok").asBoolean()).isTrue();
        JsonNode seen = sees(BEN, COFFEE).getFirst();
        assertThat(seen.path("text").asText()).isEqualTo("Morning, <@U0BENOKAFO>");
        assertThat(seen.path("author"))
                .isEqualTo(Json.read("{\"id\":\"U0ANASOUSA\",\"name\":\"Ana Sousa\",\"bot\":false}"));
        assertThat(BOT.received()).isEmpty();
    }

    @Test
    void letsNobodyInWhoDoesNotBelongThere() {
        assertThat(send(request("/sandbox/page/people/" + ANA + "/conversations/D0BENOKAFO")
                                .GET())
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/sandbox/page/people/U0NOBODY").path("ok").asBoolean()).isFalse();
        assertThat(send(request("/sandbox/page/people/U0NOBODY").GET()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void letsNobodyActForTheApp() {
        assertThat(types(Workspace.BOT_USER, COFFEE, "Hello").path("error").asText())
                .isEqualTo("Nobody can act for the app.");
        assertThat(sees(ANA, COFFEE)).isEmpty();
    }

    @Test
    void movesDomainTimeOnly() {
        assertThat(post("/sandbox/page/time", Json.object().put("pass", "P7D"))
                        .path("now")
                        .asText())
                .isEqualTo("2026-01-12T09:00:00Z");
        assertThat(get("/sandbox/page/workspace").path("now").asText()).isEqualTo("2026-01-12T09:00:00Z");
        assertThat(SandboxClocks.WALL.instant()).isEqualTo(SandboxClocks.MONDAY);
        for (String nonsense : List.of("", "P-1D", "soon", "P4000D")) {
            assertThat(post("/sandbox/page/time", Json.object().put("pass", nonsense))
                            .path("ok")
                            .asBoolean())
                    .isFalse();
        }
    }

    @Test
    void tellsWhatIsDueAndGoesThere() {
        Instant tuesday = SandboxClocks.MONDAY.plus(Duration.ofDays(1));
        SandboxClocks.AGENDA.add(new TimeMachine.Due(tuesday, "Somebody is asked something"));
        assertThat(get("/sandbox/page/time")).isEqualTo(Json.read("""
                        {"now":"2026-01-05T09:00:00Z",
                         "due":[{"at":"2026-01-06T09:00:00Z","what":"Somebody is asked something"}]}
                        """));

        assertThat(move("2026-01-06T09:00:00Z").path("now").asText()).isEqualTo("2026-01-06T09:00:00Z");
        assertThat(move("2026-01-06T08:59:59Z"))
                .as("somebody else went further meanwhile")
                .isEqualTo(Json.read("{\"now\":\"2026-01-06T09:00:00Z\",\"nothing\":\"That has happened already.\"}"));
        for (String nonsense : List.of("tomorrow", "2027-06-01T00:00:00Z")) {
            assertThat(move(nonsense).path("error").asText()).startsWith("Time goes on to an instant");
        }
        assertThat(SandboxClocks.DOMAIN.instant()).isEqualTo(tuesday);
    }

    @Test
    void goesToTheNextThingThatHappensAndSaysWhereThereIsNone() throws Exception {
        Instant friday = SandboxClocks.MONDAY.plus(Duration.ofDays(4));
        SandboxClocks.AGENDA.add(new TimeMachine.Due(friday, "Somebody is asked something"));

        assertThat(move("next")).isEqualTo(Json.read("{\"now\":\"2026-01-09T09:00:00Z\"}"));
        JsonNode stayed = move("next");

        assertThat(stayed.path("nothing").asText())
                .isEqualTo("Nothing is due: it is somebody's turn to answer, or to begin something.");
        assertThat(stayed.path("now").asText()).isEqualTo("2026-01-09T09:00:00Z");

        for (String person : List.of(BEN, ANA)) {
            SLACK.chatPostMessage(call -> call.channel(person).text("Would you?"));
        }
        assertThat(move("next").path("nothing").asText())
                .isEqualTo(
                        "Nothing is due: it is somebody's turn. Something unread waits for Ana Sousa and Ben Okafor.");
    }

    /// Who has answered what they read is theirs alone: nothing here tells one who answered from one who did not.
    @Test
    void saysTheSameOfWhoeverReadItWhetherTheyAnsweredOrNot() throws Exception {
        String ts = SLACK.chatPostMessage(
                        call -> call.channel(ANA).text("Would you?").blocksAsString(BUTTON))
                .getTs();
        sees(ANA, directMessages(ANA));
        String before = move("next").path("nothing").asText();
        var body =
                Json.object().put("channel", directMessages(ANA)).put("ts", ts).put("blockId", "answer");
        body.putObject("action").put("action_id", "introduction.accept");
        assertThat(post("/sandbox/page/people/" + ANA + "/actions", body)
                        .path("ok")
                        .asBoolean())
                .isTrue();
        assertThat(move("next").path("nothing").asText()).isEqualTo(before);
    }

    private static JsonNode move(String to) {
        return post("/sandbox/page/time", Json.object().put("to", to));
    }

    @Test
    void tellsOpenPagesAtOnce() throws Exception {
        var stream = HttpClient.newHttpClient()
                .send(request("/sandbox/page/live").GET().build(), BodyHandlers.ofLines());
        assertThat(stream.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        try (var lines = stream.body()) {
            Iterator<String> all = lines.iterator();
            assertThat(all.next()).isEqualTo(": here");
            var line = data(all);
            types(ANA, COFFEE, "Hello");
            assertThat(line.get())
                    .isEqualTo("data: {\"what\":\"messages\",\"person\":null,\"channel\":\"C0COFFEE01\"}");
            post("/sandbox/page/time", Json.object().put("pass", "PT1H"));
            assertThat(line.get()).isEqualTo("data: {\"what\":\"time\",\"person\":null,\"channel\":null}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, 200",
        "localhost, 200",
        "127.0.0.1:8080, 200",
        "[::1]:8080, 200",
        "evil.example, 403",
        "localhost.evil.example, 403",
        "localhost:8080@evil.example, 403"
    })
    void answersOnlyToThisMachinesNames(String host, int status) throws IOException {
        assertThat(statusOf("GET /sandbox/page/workspace HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .isEqualTo(status);
    }

    @Test
    void guardsEveryPathOfTheSandbox() throws IOException {
        for (String path :
                List.of("/", "/side-by-side", "/sandbox/assets/app.js", "/sandbox/page/live", "/sandbox/nowhere")) {
            assertThat(statusOf("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(
                        statusOf(
                                "POST /sandbox/api/auth.test HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .isEqualTo(403);
    }

    @Test
    void takesNoFormsThatAnotherPageCouldSend() {
        String path = "/sandbox/page/people/" + ANA + "/conversations/" + COFFEE;
        for (String type :
                List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
            assertThat(send(request(path)
                                    .header("Content-Type", type)
                                    .POST(BodyPublishers.ofString("{\"text\":\"Hello\"}")))
                            .statusCode())
                    .as(type)
                    .isEqualTo(415);
        }
        assertThat(sees(ANA, COFFEE)).isEmpty();
    }

    @Test
    void servesThePageWhichMayLoadNothingFromElsewhereAndStandInNoFrameButItsOwn() {
        var page = send(request("/").GET());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(send(request("/side-by-side").GET()).body()).isEqualTo(page.body());
        assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("content-security-policy"))
                .contains("default-src 'self'; img-src 'self' data:; frame-ancestors 'self'");
        assertThat(send(request("/sandbox/assets/app.js").GET()).headers().firstValue("content-type"))
                .contains("text/javascript; charset=utf-8");
    }

    @Test
    void servesNothingButItsOwnFiles() {
        for (String file : List.of("..%2f..%2fapplication.properties", "V1__sandbox.sql", "index.html", "nothing.js")) {
            assertThat(send(request("/sandbox/assets/" + file).GET()).statusCode())
                    .as(file)
                    .isIn(400, 404);
        }
    }

    private static Supplier<String> data(Iterator<String> lines) {
        return () -> {
            String line = lines.next();
            return line.startsWith("data:") ? line : data(lines).get();
        };
    }

    private static int statusOf(String request) throws IOException {
        try (Socket socket = new Socket("localhost", SERVER.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer =
                    new java.io.BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        }
    }
}
