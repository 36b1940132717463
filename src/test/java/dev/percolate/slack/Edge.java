package dev.percolate.slack;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import dev.percolate.testing.TestDatabase;
import dev.percolate.testing.TestSettings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/// The real service over HTTP, beside a fake Slack, with everything it logs.
final class Edge implements AutoCloseable {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final EmbeddedServer server;

    Edge(String apiUrl) {
        this(apiUrl, Map.of());
    }

    Edge(String apiUrl, Map<String, Object> more) {
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        root().addAppender(log);
        Map<String, Object> settings = new java.util.HashMap<>(TestSettings.on(TestDatabase.url("slack_edge")));
        settings.put("percolate.slack.api-url", apiUrl);
        settings.put("percolate.test.brew", "true");
        settings.put("micronaut.server.port", "-1");
        settings.putAll(more);
        server = ApplicationContext.run(EmbeddedServer.class, settings);
    }

    <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    record Answered(int status, String contentType, String body) {}

    Answered sends(String contentType, String body) throws IOException, InterruptedException {
        return sends(contentType, body.getBytes(StandardCharsets.UTF_8), 0);
    }

    Answered sends(String contentType, byte[] body, int secondsOff) throws IOException, InterruptedException {
        String timestamp = Long.toString(Instant.now().getEpochSecond() + secondsOff);
        return answer(request(contentType, body)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", Signed.with(TestSettings.SIGNING_SECRET, timestamp, body))
                .build());
    }

    Answered command(String typed) throws IOException, InterruptedException {
        int space = typed.indexOf(' ');
        return sends(
                FORM,
                "team_id=" + FakeSlack.TEAM + "&team_domain=SECRETdomain&channel_id=C1&user_id=U1&user_name=SECRETname"
                        + "&command=" + encoded(space < 0 ? typed : typed.substring(0, space))
                        + "&text=" + encoded(space < 0 ? "" : typed.substring(space + 1))
                        + "&trigger_id=1.2.SECRETtrigger");
    }

    Answered interaction(String json) throws IOException, InterruptedException {
        return sends(FORM, "payload=" + encoded(json));
    }

    HttpRequest.Builder request(String contentType, byte[] body) {
        return HttpRequest.newBuilder(server.getURI().resolve("/slack/events"))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    Answered answer(HttpRequest request) throws IOException, InterruptedException {
        var response = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answered(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }

    Answered gets(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(server.getURI() + path)).build());
    }

    /// All that was logged, messages and exceptions.
    String log() {
        var text = new StringBuilder();
        for (var event : log.list) {
            text.append(event.getFormattedMessage()).append('\n');
            for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
                text.append(thrown.getClassName())
                        .append(": ")
                        .append(thrown.getMessage())
                        .append('\n');
            }
        }
        return text.toString();
    }

    List<ILoggingEvent> warnings() {
        return log.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(ch.qos.logback.classic.Level.WARN))
                .toList();
    }

    void forgetLog() {
        log.list.clear();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
