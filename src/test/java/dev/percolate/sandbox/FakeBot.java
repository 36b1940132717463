package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.percolate.testing.TestSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Stands where the bot's request URL is, remembers what comes and answers as it is told.
/// It believes nothing that is not signed as Slack documents it.
final class FakeBot {
    static final Reply OK = new Reply(200, "text/plain", "", Map.of());

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<Received, Reply> answers = any -> OK;

    FakeBot() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/slack/events", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    record Reply(int status, String type, String body, Map<String, String> headers) {
        static Reply json(String body) {
            return new Reply(200, "application/json; charset=utf-8", body, Map.of());
        }

        static Reply status(int status) {
            return new Reply(status, "text/plain", "", Map.of());
        }
    }

    record Received(Map<String, String> headers, String body, boolean signed) {
        Map<String, String> form() {
            return Arrays.stream(body.split("&"))
                    .map(field -> field.split("=", 2))
                    .collect(Collectors.toMap(
                            field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        }

        JsonNode payload() {
            return Json.read(form().get("payload"));
        }

        JsonNode event() {
            return Json.read(body);
        }

        boolean isEvent() {
            return headers.get("content-type").startsWith("application/json");
        }

        boolean is(String type) {
            return !isEvent()
                    && form().containsKey("payload")
                    && payload().path("type").asText().equals(type);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/slack/events";
    }

    void answers(Function<Received, Reply> answers) {
        this.answers = answers;
    }

    void forget() {
        received.clear();
        answers = any -> OK;
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    List<Received> events() {
        return received.stream().filter(Received::isEvent).toList();
    }

    Received only() {
        if (received.size() != 1) {
            throw new AssertionError("expected one request, not " + received.size());
        }
        return received.getFirst();
    }

    /// Something that takes so long that Slack gives up.
    static Reply tooLate() {
        try {
            Thread.sleep(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return OK;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                    .collect(Collectors.toMap(
                            header -> header.getKey().toLowerCase(java.util.Locale.ROOT),
                            header -> header.getValue().getFirst()));
            Received one = new Received(headers, new String(body, StandardCharsets.UTF_8), isSigned(headers, body));
            received.add(one);
            Reply reply = one.signed() ? answers.apply(one) : Reply.status(401);
            byte[] answer = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("content-type", reply.type());
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), answer.length == 0 ? -1 : answer.length);
            if (answer.length > 0) {
                exchange.getResponseBody().write(answer);
            }
        }
    }

    private static boolean isSigned(Map<String, String> headers, byte[] body) {
        String timestamp = headers.getOrDefault("x-slack-request-timestamp", "0");
        long off = SandboxClocks.WALL.instant().getEpochSecond() - Long.parseLong(timestamp);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(TestSettings.SIGNING_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            String expected = "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
            return Math.abs(off) <= 300 && expected.equals(headers.get("x-slack-signature"));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
