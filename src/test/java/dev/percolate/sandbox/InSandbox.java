package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import dev.percolate.testing.Eventually;
import dev.percolate.testing.TestDatabase;
import dev.percolate.testing.TestSettings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.BeanContext;
import io.micronaut.context.BeanResolutionContext;
import io.micronaut.inject.BeanConfiguration;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;

/// Base of the sandbox's tests: the sandbox alone behind a real port, without the bot, on a real PostgreSQL, with the
/// workspace as it is on the first day. Whoever plays the bot uses Slack's own SDK.
abstract class InSandbox {
    static final String ALONE = "sandbox-tests.alone";
    static final String ANA = "U0ANASOUSA";
    static final String BEN = "U0BENOKAFO";
    static final String GENERAL = "C0GENERAL1";
    static final String COFFEE = "C0COFFEE01";

    static final FakeBot BOT = new FakeBot();
    static final EmbeddedServer SERVER = start("sandbox", Map.of());
    static final MethodsClient SLACK = slack(TestSettings.BOT_TOKEN);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeEach
    final void firstDay() throws SQLException {
        emptyAllTables("sandbox");
        SandboxClocks.WALL.set(SandboxClocks.MONDAY);
        SandboxClocks.DOMAIN.set(SandboxClocks.MONDAY);
        SandboxClocks.AGENDA.clear();
        bean(dev.percolate.sandbox.web.InjectedFaults.class).none();
        bean(Seed.class).plant();
        BOT.forget();
    }

    static EmbeddedServer start(String database, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(TestSettings.on(TestDatabase.url(database)));
        settings.put(ALONE, "true");
        settings.put("micronaut.server.port", -1);
        settings.put("flyway.datasources.default.enabled", "false");
        settings.put("percolate.sandbox", "true");
        settings.put("percolate.sandbox.opening-scene", "false");
        settings.put("percolate.sandbox.bot-url", BOT.url());
        settings.put("datasources.sandbox.url", TestDatabase.url(database) + "&currentSchema=sandbox");
        settings.put("datasources.sandbox.username", "postgres");
        settings.put("datasources.sandbox.password", "postgres");
        settings.put("datasources.sandbox.driver-class-name", "org.postgresql.Driver");
        settings.put("flyway.datasources.sandbox.enabled", "true");
        settings.put("flyway.datasources.sandbox.locations", "classpath:migrations/sandbox");
        settings.put("flyway.datasources.sandbox.default-schema", "sandbox");
        settings.putAll(more);
        ApplicationContext context = ApplicationContext.builder()
                .properties(settings)
                .beanConfigurations(new WithoutTheBot())
                .start();
        return context.getBean(EmbeddedServer.class).start();
    }

    static <T> T bean(Class<T> type) {
        return SERVER.getApplicationContext().getBean(type);
    }

    static MethodsClient slack(String token) {
        return slack(SERVER, token);
    }

    static MethodsClient slack(EmbeddedServer server, String token) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix("http://localhost:" + server.getPort() + "/sandbox/api/");
        config.setStatsEnabled(false);
        return Slack.getInstance(config).methods(token);
    }

    /// What the page does when somebody writes or runs a command.
    static JsonNode types(String person, String channel, String text) {
        return post(
                "/sandbox/page/people/" + person + "/conversations/" + channel,
                Json.object().put("text", text));
    }

    static List<JsonNode> sees(String person, String channel) {
        return get("/sandbox/page/people/" + person + "/conversations/" + channel)
                .path("messages")
                .valueStream()
                .toList();
    }

    static List<JsonNode> modals(String person) {
        return get("/sandbox/page/people/" + person)
                .path("modals")
                .valueStream()
                .toList();
    }

    static String directMessages(String person) {
        return OpenConversations.directId(person);
    }

    static JsonNode get(String path) {
        return Json.read(send(request(path).GET()).body());
    }

    static JsonNode post(String path, JsonNode body) {
        return Json.read(send(request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Json.write(body))))
                .body());
    }

    static HttpRequest.Builder request(String path) {
        URI uri =
                path.startsWith("http") ? URI.create(path) : URI.create("http://localhost:" + SERVER.getPort() + path);
        return HttpRequest.newBuilder(uri);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// For what happens on another thread.
    static void eventually(Callable<Boolean> holds) {
        Eventually.eventually("what happens on another thread", holds);
    }

    static void emptyAllTables(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url(database), "postgres", "postgres");
                var statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (var rows = statement.executeQuery(
                    "select tablename from pg_tables where schemaname = 'sandbox' and tablename <> 'flyway_schema_history'")) {
                while (rows.next()) {
                    tables.add("sandbox." + rows.getString(1));
                }
            }
            statement.execute("truncate " + String.join(", ", tables) + " cascade");
        }
    }

    /// Leaves out every bean of the project but the sandbox's: what the sandbox does, it does without them.
    private static final class WithoutTheBot implements BeanConfiguration {
        @Override
        public boolean isWithin(String className) {
            return className.startsWith("dev.percolate.") && !className.startsWith("dev.percolate.sandbox.");
        }

        /// By where a bean is defined, not by its type: the clocks of these tests stay.
        @Override
        @SuppressWarnings("rawtypes")
        public boolean isWithin(BeanDefinitionReference definition) {
            return isWithin(definition.getBeanDefinitionName());
        }

        @Override
        public boolean isEnabled(BeanContext context, BeanResolutionContext resolution) {
            return false;
        }

        @Override
        public Package getPackage() {
            return InSandbox.class.getPackage();
        }

        @Override
        public String getName() {
            return "without the bot";
        }

        @Override
        public String getVersion() {
            return "";
        }
    }
}
