package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.percolate.sandbox.FirstStart;
import dev.percolate.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A whole Percolate in this JVM, in sandbox mode, played over HTTP the way its page plays it.
final class Stage implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private static final String LAST_OF_THE_OPENING_SCENE = "joined U0IMANIJOH";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Settings settings;
    private final RunningService service;

    private Stage(Settings settings) {
        this.settings = settings;
        this.service = RunningService.start(settings);
    }

    /// `name` names the stage's own database; opening the same one again is a second start.
    static Stage open(String name, Path folder) {
        return open(new Settings.Database(TestDatabase.url(name), "postgres", ""), folder);
    }

    static Stage open(Settings.Database database, Path folder) {
        return open(new Settings.Sandbox(new Settings.Place("127.0.0.1", 0, folder, database, null, null, true)));
    }

    private static Stage open(Settings settings) {
        Stage stage = new Stage(settings);
        try {
            if (!stage.service.awaitReady(PATIENCE)) {
                throw new IllegalStateException("the bot did not reach its Slack");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return stage;
    }

    /// A second start on what the first one left; close the first before.
    Stage reopen() {
        return open(settings);
    }

    /// Until everybody has joined who joins before a visitor comes.
    void awaitOpeningScene() {
        FirstStart steps = service.beans().getBean(FirstStart.class);
        eventually(() -> assertThat(steps.isDone(LAST_OF_THE_OPENING_SCENE)).isTrue());
    }

    String address() {
        return "http://localhost:" + service.port();
    }

    RunningService service() {
        return service;
    }

    /// Plays the person of this name.
    Actor as(String name) {
        return people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + name));
    }

    /// Everybody who can be played.
    List<Actor> people() {
        List<Actor> people = new ArrayList<>();
        get("/sandbox/page/workspace")
                .get("people")
                .forEach(person -> people.add(new Actor(
                        this, person.get("id").asText(), person.get("name").asText())));
        return people;
    }

    void pass(Duration duration) {
        post("/sandbox/page/time", Map.of("pass", duration.toString()));
    }

    /// A week at a time: a season in which much happens takes longer than one answer is waited for.
    void passUntil(Instant moment) {
        Instant now = OffsetDateTime.parse(now()).toInstant();
        for (; now.plus(A_WEEK).isBefore(moment); now = now.plus(A_WEEK)) {
            pass(A_WEEK);
        }
        pass(Duration.between(now, moment));
    }

    /// To a moment at which everybody between Lisbon and Nairobi is at work, all year round.
    void passUntilMondayAfternoon() {
        passUntil(OffsetDateTime.parse(now())
                .withOffsetSameInstant(ZoneOffset.UTC)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .with(LocalTime.of(13, 0))
                .toInstant());
    }

    String now() {
        return get("/sandbox/page/workspace").get("now").asText();
    }

    HttpResponse<String> health() {
        return send(HttpRequest.newBuilder(URI.create(address() + "/health")).GET());
    }

    JsonNode get(String path) {
        return json(send(HttpRequest.newBuilder(URI.create(address() + path)).GET()));
    }

    /// What a browser gets there.
    HttpResponse<String> fetch(String method, String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    JsonNode post(String path, Object body) {
        try {
            return json(send(HttpRequest.newBuilder(URI.create(address() + path))
                    .header("content-type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Brings a file into the workspace, for a form to name it.
    JsonNode upload(String path, byte[] bytes) {
        return json(send(HttpRequest.newBuilder(URI.create(address() + path))
                .header("content-type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))));
    }

    /// Sends to the bot what only Slack could send; the page would not let anybody do this.
    HttpResponse<String> slackSends(String contentType, String body) {
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        return send(HttpRequest.newBuilder(URI.create(address() + "/slack/events"))
                .header("content-type", contentType)
                .header("x-slack-request-timestamp", timestamp)
                .header("x-slack-signature", signature(timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String signature(String timestamp, String body) {
        try {
            String secret = service.beans()
                    .getProperty("percolate.slack.signing-secret", String.class)
                    .orElseThrow();
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "v0="
                    + HexFormat.of()
                            .formatHex(mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException(
                    response.request().uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        service.close();
        http.close();
    }
}
