package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.testing.Eventually;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What is stored about somebody, through the running service: read, taken away once, erased.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OwnDataEndpointTest {
    private static final WorkspaceId HERE = new WorkspaceId(FakeSlack.TEAM);
    private static final PersonId ANA = new PersonId("U1");
    private static final PersonId BEN = new PersonId("U2BEN");
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
    private static final Pattern LINK = Pattern.compile("https://percolate\\.example(/own-data/[A-Za-z0-9_-]{43})\"");
    private static final String CLICK = """
            {"type":"block_actions","team":{"id":"T0PERC"},"user":{"id":"U1"},"trigger_id":"1.2",
             "view":{"id":"V1","type":"%s","callback_id":"own.read/home"},
             "actions":[{"type":"button","action_id":"%s","value":"0"}]}
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private FakeSlack slack;
    private Edge edge;
    private KeptApart keptApart;

    @BeforeAll
    void start() throws InterruptedException {
        slack = new FakeSlack();
        slack.on("users.info", "{\"ok\":false,\"error\":\"user_not_found\"}");
        edge = new Edge(slack.apiUrl(), Map.of("percolate.url", "https://percolate.example"));
        keptApart = edge.bean(KeptApart.class);
        Eventually.eventually("connected", edge.bean(SlackConnection.class)::ready);
    }

    @AfterAll
    void stop() {
        edge.close();
        slack.close();
    }

    @BeforeEach
    void keepSomething() {
        slack.forget();
        edge.forgetLog();
        Brew.ERASING_BREAKS.set(false);
        Brew.ORDERED.clear();
        Brew.ORDERED.add(new PersonalData.Entry(MONDAY, "SECRET coffee"));
        keptApart.keepApart(HERE, ANA, BEN, MONDAY);
    }

    @AfterEach
    void nothingPrivateIsLogged() {
        assertThat(edge.log()).doesNotContain("SECRET", "/own-data/");
    }

    @Test
    void isReadInAModal() throws Exception {
        click("home", "own.show");

        assertThat(view("views.open"))
                .contains("SECRET coffee", "people you keep apart from", "<@U2BEN>", "Download", "Erase everything");
    }

    @Test
    void isTakenAwayOnceByTheButtonOfThePage() throws Exception {
        String link = link();

        for (int look = 0; look < 2; look++) {
            var page = get(link);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<form method=\"post\">").doesNotContain("SECRET");
            assertGuarded(page);
        }

        var file = post(link);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"percolate-own-data.json\"");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(file.body()).contains("SECRET coffee", "someone who left (U2BEN)");
        assertGuarded(file);

        assertThat(post(link).statusCode()).isEqualTo(410);
        assertThat(get(link).statusCode()).isEqualTo(410);
        assertThat(get(link).body()).contains("This link has done its work");
        assertGuarded(get(link));
    }

    @Test
    void aFileIsTakenAwayOnceByALinkThatOpensNothingElse() throws Exception {
        var wanted = edge.bean(OwnFile.class);
        String url = edge.bean(OwnFileLinks.class).link(HERE, ANA, wanted).orElseThrow();
        String link = url.substring("https://percolate.example".length());
        String secret = link.substring(0, link.lastIndexOf('/'));

        assertThat(post(secret).statusCode()).as("everything that is kept").isEqualTo(410);
        assertThat(get(link + "x").statusCode()).isEqualTo(410);
        assertThat(get(link).body()).contains("<form method=\"post\">");

        var file = post(link);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + wanted.name() + "\"");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertGuarded(file);
        assertThat(post(link).statusCode()).isEqualTo(410);
        assertThat(get(link).body()).contains("This link has done its work");
        assertThat(post(link() + "/" + wanted.name()).statusCode())
                .as("the link to everything opens everything only")
                .isEqualTo(410);
    }

    @Test
    void aLinkThatNobodyMadeLeadsNowhere() throws Exception {
        assertThat(get("/own-data/word").statusCode()).isEqualTo(410);
        assertThat(post("/own-data/%00%20").statusCode()).isEqualTo(410);
        assertThat(post("/own-data/" + "x".repeat(3000)).statusCode()).isEqualTo(410);
    }

    @Test
    void pressingTheLinkNeedsNoAnswer() throws Exception {
        click("modal", "own.link");

        assertThat(slack.paths()).noneMatch(path -> path.contains("views.update") || path.contains("views.push"));
    }

    @Test
    void isErasedEverywhereAndAgainWithoutHarm() throws Exception {
        keptApart.keepApart(HERE, BEN, ANA, MONDAY);
        String link = link();

        click("modal", "own.erase");
        click("modal", "own.erase");

        assertThat(slack.calls("views.update"))
                .hasSize(2)
                .allSatisfy(
                        update -> assertThat(update.form().get("view")).contains("What I kept about you is erased"));
        assertThat(Brew.ORDERED).isEmpty();
        assertThat(keptApart.listOf(HERE, ANA)).isEmpty();
        assertThat(keptApart.listOf(HERE, BEN)).containsExactly(ANA);
        assertThat(post(link).statusCode()).isEqualTo(410);
        Eventually.eventually("drawn anew", () -> !slack.calls("views.publish").isEmpty());
    }

    @Test
    void isErasedWhollyOrNotAtAll() throws Exception {
        Brew.ERASING_BREAKS.set(true);

        click("modal", "own.erase");

        Eventually.eventually("apologized", () -> !slack.calls("views.push").isEmpty());
        assertThat(keptApart.listOf(HERE, ANA)).containsExactly(BEN);
        assertThat(slack.calls("views.update")).isEmpty();
    }

    @Test
    void withoutAnAddressTheModalIsTheDownload() throws Exception {
        try (var other = new Edge(slack.apiUrl())) {
            Eventually.eventually("connected", other.bean(SlackConnection.class)::ready);
            other.interaction(CLICK.formatted("home", "own.show"));

            assertThat(view("views.open")).contains("SECRET coffee").doesNotContain("ownload");
            other.interaction(CLICK.formatted("modal", "own.download"));
            assertThat(view("views.update")).contains("moved on");
        }
    }

    private void click(String where, String action) throws IOException, InterruptedException {
        assertThat(edge.interaction(CLICK.formatted(where, action)).status()).isEqualTo(200);
    }

    private String view(String method) {
        return slack.calls(method).getLast().form().getOrDefault("view", "");
    }

    private String link() throws IOException, InterruptedException {
        click("modal", "own.download");
        var link = LINK.matcher(view("views.push"));
        assertThat(link.find()).as(view("views.push")).isTrue();
        return link.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(at(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /// As a browser sends a form without fields.
    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return http.send(
                at(path).header("Content-Type", Edge.FORM)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(edge.bean(EmbeddedServer.class).getURI().resolve(path));
    }

    private static void assertGuarded(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }
}
