package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL is stopped under the running service and comes back.
final class OutageScenario {
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @Test
    void saysSoAnswersInTimeChangesNothingAndRecovers() throws IOException {
        int port = freePort();
        EmbeddedPostgres postgres = start(port);
        var database = new Settings.Database(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
        Stage stage = Stage.open(database, folder);
        try {
            stage.awaitOpeningScene();
            assertThat(stage.health().statusCode()).isEqualTo(200);

            postgres.close();
            eventually(() -> assertThat(stage.health()).satisfies(health -> {
                assertThat(health.statusCode()).isEqualTo(503);
                assertThat(health.body()).contains("database").contains("DOWN");
            }));
            HttpResponse<String> answer = stage.slackSends("application/x-www-form-urlencoded", leave());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("in a minute");

            postgres = start(port);
            eventually(() -> assertThat(stage.health().statusCode()).isEqualTo(200));
            // A connection of before the outage may still be tried once.
            eventually(() -> assertThatCode(() -> stage.as("Ben Okafor")).doesNotThrowAnyException());
            Actor ben = stage.as("Ben Okafor");
            ben.types("#coffee", "/coffee");
            assertThat(ben.modalWords()).as("nothing was half-done").contains("You're in");
            ben.closesModal();
            stage.as("Ana Sousa").types("#coffee", "/coffee join");
            stage.as("Ana Sousa").types("#coffee", "/coffee now");
            eventually(() -> assertThat(stage.as("Ana Sousa").reads(Actor.BOT)).hasSize(1));
        } finally {
            stage.close();
            postgres.close();
        }
    }

    private static String leave() {
        return "command=%2Fcoffee&text=leave&team_id=T0KETTLE1&channel_id=C0COFFEE01&channel_name=coffee"
                + "&user_id=U0BENOKAFO&user_name=ben&trigger_id=1.2.3&api_app_id=A1"
                + "&response_url=http%3A%2F%2F127.0.0.1%3A1%2Fnowhere";
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("outage"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
