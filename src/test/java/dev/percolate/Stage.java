package dev.percolate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.percolate.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// A whole Percolate in this JVM, in sandbox mode, played over HTTP the way its page plays it.
final class Stage implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningService service;

    private Stage(RunningService service) {
        this.service = service;
    }

    /// `name` names the stage's own database; opening the same one again is a second start.
    static Stage open(String name, Path folder) {
        return open(new Settings.Database(TestDatabase.url(name), "postgres", ""), folder);
    }

    static Stage open(Settings.Database database, Path folder) {
        Settings settings = new Settings.Sandbox(new Settings.Place("127.0.0.1", 0, folder, database, null));
        Stage stage = new Stage(RunningService.start(settings));
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

    String address() {
        return "http://localhost:" + service.port();
    }

    RunningService service() {
        return service;
    }

    /// Plays the person of this name.
    Actor as(String name) {
        for (JsonNode person : get("/sandbox/page/workspace").get("people")) {
            if (person.get("name").asText().equals(name)) {
                return new Actor(this, person.get("id").asText(), name);
            }
        }
        throw new IllegalArgumentException("nobody is called " + name);
    }

    void pass(Duration duration) {
        post("/sandbox/page/time", Map.of("pass", duration.toString()));
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

    JsonNode post(String path, Object body) {
        try {
            return json(send(HttpRequest.newBuilder(URI.create(address() + path))
                    .header("content-type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
