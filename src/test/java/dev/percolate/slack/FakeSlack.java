package dev.percolate.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// As much of Slack's Web API as these tests talk to: it keeps what it is sent and answers what it was told to.
final class FakeSlack implements AutoCloseable {
    static final String TEAM = "T0PERC";
    static final String AUTH_OK = "{\"ok\":true,\"team_id\":\"T0PERC\",\"user_id\":\"U0BOT\",\"bot_id\":\"B0BOT\"}";

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();

    record Received(String path, @Nullable String authorization, String body) {
        Map<String, String> form() {
            Map<String, String> form = new HashMap<>();
            for (String pair : body.split("&")) {
                int split = pair.indexOf('=');
                if (split > 0) {
                    form.put(plain(pair.substring(0, split)), plain(pair.substring(split + 1)));
                }
            }
            return form;
        }

        private static String plain(String encoded) {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        }
    }

    interface Reply {
        void to(Received request, HttpExchange exchange) throws IOException;
    }

    FakeSlack() {
        this(0);
    }

    FakeSlack(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
        on("auth.test", AUTH_OK);
        on("views.open", "{\"ok\":true}");
        on("views.push", "{\"ok\":true}");
        on("views.update", "{\"ok\":true}");
        onUpload((request, exchange) -> send(exchange, 200, "OK"));
        on("views.publish", "{\"ok\":true}");
        on("users.info", "{\"ok\":false,\"error\":\"user_not_found\"}");
        replies.put("/whisper", (request, exchange) -> send(exchange, 200, "ok"));
    }

    int port() {
        return server.getAddress().getPort();
    }

    String apiUrl() {
        return "http://localhost:" + port() + "/api/";
    }

    String responseUrl() {
        return "http://localhost:" + port() + "/whisper";
    }

    String uploadUrl() {
        return "http://localhost:" + port() + "/upload";
    }

    void onUpload(Reply reply) {
        replies.put("/upload", reply);
    }

    List<Received> uploads() {
        return received.stream()
                .filter(request -> request.path().equals("/upload"))
                .toList();
    }

    /// At `/file`.
    void onFile(Reply reply) {
        replies.put("/file", reply);
    }

    List<Received> files() {
        return received.stream()
                .filter(request -> request.path().equals("/file"))
                .toList();
    }

    void on(String method, String json) {
        on(method, (request, exchange) -> send(exchange, 200, json));
    }

    void on(String method, Reply reply) {
        replies.put("/api/" + method, reply);
    }

    void limits(String method, String retryAfter) {
        on(method, (request, exchange) -> {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
            send(exchange, 429, "{\"ok\":false,\"error\":\"ratelimited\"}");
        });
    }

    void neverAnswers(String method) {
        on(method, (request, exchange) -> {
            try {
                Thread.sleep(Duration.ofSeconds(30));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    List<Received> calls(String method) {
        return received.stream()
                .filter(request -> request.path().equals("/api/" + method))
                .toList();
    }

    List<String> paths() {
        return received.stream().map(Received::path).toList();
    }

    List<Received> whispers() {
        return received.stream()
                .filter(request -> request.path().equals("/whisper"))
                .toList();
    }

    void forget() {
        received.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        var request = new Received(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        received.add(request);
        replies.getOrDefault(
                        request.path(),
                        (asked, answer) -> send(answer, 200, "{\"ok\":false,\"error\":\"unknown_method\"}"))
                .to(request, exchange);
    }
}
