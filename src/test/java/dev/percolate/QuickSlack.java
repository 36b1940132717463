package dev.percolate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A Slack that answers at once and remembers nothing, so that what is measured is the bot: one channel, in which
/// everybody is.
final class QuickSlack implements AutoCloseable {
    static final String TEAM = "T0BUSY";
    static final String CHANNEL = "C0COFFEE";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ASKED_FOR = Pattern.compile("(?:^|&)user=([^&]*)");
    private static final List<String> ZONES = List.of("Europe/Lisbon", "Africa/Lagos", "Europe/Rome");

    private final HttpServer server;
    private final AtomicLong messages = new AtomicLong();
    private final List<String> people;

    QuickSlack(int howMany) {
        people = IntStream.range(0, howMany).mapToObj("U%04d"::formatted).toList();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    List<String> people() {
        return people;
    }

    String apiUrl() {
        return address() + "/api/";
    }

    String responseUrl() {
        return address() + "/whisper";
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] answer =
                JSON.writeValueAsBytes(answer(exchange.getRequestURI().getPath().replace("/api/", ""), asked));
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private ObjectNode answer(String method, String asked) {
        ObjectNode answer = JSON.createObjectNode().put("ok", true);
        switch (method) {
            case "auth.test" ->
                answer.put("team_id", TEAM).put("user_id", "U0BOT").put("bot_id", "B0BOT");
            case "users.info" -> answer.set("user", person(user(asked)));
            case "users.list" ->
                people.forEach(id -> answer.withArray("members").add(person(id)));
            case "conversations.info" ->
                answer.putObject("channel")
                        .put("id", CHANNEL)
                        .put("name", "coffee")
                        .put("is_channel", true)
                        .put("is_member", true);
            case "conversations.members" -> {
                ArrayNode members = answer.putArray("members");
                people.forEach(members::add);
            }
            case "chat.postMessage" -> answer.put("channel", "D0SOMEBODY").put("ts", "1." + messages.incrementAndGet());
            default -> {}
        }
        return answer;
    }

    private static String user(String asked) {
        var found = ASKED_FOR.matcher(asked);
        return found.find() ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : "";
    }

    private ObjectNode person(String id) {
        int number = people.indexOf(id);
        ObjectNode person = JSON.createObjectNode()
                .put("id", id)
                .put("real_name", "Somebody " + number)
                .put("tz", ZONES.get(Math.floorMod(number, ZONES.size())));
        person.putObject("profile").put("real_name", "Somebody " + number).put("title", "Work " + number % 17);
        return person;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
