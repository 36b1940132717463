package dev.percolate.outbox.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.percolate.outbox.Lane;
import dev.percolate.outbox.Lanes;
import dev.percolate.schedule.WallTime;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.BeanContext;
import io.micronaut.context.BeanResolutionContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.inject.BeanConfiguration;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The controller alone behind a real port, on lanes that are made up.
final class OutboxOverHttpTest {
    private static final String ALONE = "outbox-over-http-tests";
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        ApplicationContext context = ApplicationContext.builder()
                .properties(Map.of(
                        ALONE,
                        "true",
                        "percolate.sandbox",
                        "true",
                        "micronaut.server.port",
                        -1,
                        "datasources.default.enabled",
                        "false",
                        "flyway.enabled",
                        "false"))
                .beanConfigurations(new OnlyTheController())
                .start();
        server = context.getBean(EmbeddedServer.class).start();
    }

    @AfterAll
    static void stop() {
        server.getApplicationContext().close();
    }

    @Test
    void tellsHowMuchWaitsWhatGoesNextAndWhatRests() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + "/outbox"));
        String body = HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(body)).isEqualTo(json.readTree("""
                        {"lanes":[{"lane":"quick","waiting":3,"sending":2,"unknown":1}],
                         "next":[{"lane":"bulk","kind":"unasked","recipient":"U0ANA","notBefore":"2026-01-05T09:00:00Z",
                                  "failed":1,"retryAt":"2026-01-05T09:01:00Z"}],
                         "resting":[{"what":"chat.postMessage","until":"2026-01-05T09:00:30Z"}]}
                        """));
    }

    @Test
    void isNotThereUnderAnyOtherNameThanThisMachines() throws IOException {
        assertThat(statusFor("localhost")).isEqualTo(200);
        for (String host : List.of("evil.example", "localhost.evil.example", "localhost:8080@evil.example")) {
            assertThat(statusFor(host)).as(host).isEqualTo(404);
        }
    }

    private static int statusFor(String host) throws IOException {
        String request = "GET /outbox HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket("localhost", server.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        }
    }

    @Factory
    @Requires(property = ALONE, value = "true")
    static final class MadeUp {
        @Singleton
        @WallTime
        InstantSource wall() {
            return InstantSource.fixed(MONDAY);
        }

        @Singleton
        Lanes lanes() {
            return new Lanes() {
                @Override
                public List<Load> loads() {
                    return List.of(new Load(Lane.QUICK, 3, 2, 1));
                }

                @Override
                public List<Waiting> next(int most) {
                    return List.of(new Waiting(Lane.BULK, "unasked", "U0ANA", MONDAY, 1, MONDAY.plusSeconds(60)));
                }

                @Override
                public List<Rest> rests(Instant wallNow) {
                    return List.of(new Rest("chat.postMessage", wallNow.plusSeconds(30)));
                }
            };
        }
    }

    /// Leaves out every other bean of the project.
    private static final class OnlyTheController implements BeanConfiguration {
        @Override
        public boolean isWithin(String className) {
            return className.startsWith("dev.percolate.") && !className.startsWith("dev.percolate.outbox.server.");
        }

        @Override
        @SuppressWarnings("rawtypes")
        public boolean isWithin(BeanDefinitionReference definition) {
            String name = definition.getBeanDefinitionName();
            return isWithin(name) || name.contains("RelayStart") || name.contains("OutboxSettings");
        }

        @Override
        public boolean isEnabled(BeanContext context, BeanResolutionContext resolution) {
            return false;
        }

        @Override
        public Package getPackage() {
            return OutboxOverHttpTest.class.getPackage();
        }

        @Override
        public String getName() {
            return "only the controller";
        }

        @Override
        public String getVersion() {
            return "";
        }
    }
}
