package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.testing.Eventually;
import org.junit.jupiter.api.Test;

final class SlackConnectionTest {
    @Test
    void theServiceStartsWithoutSlackAndRecovers() throws Exception {
        int port;
        try (var gone = new FakeSlack()) {
            port = gone.port();
        }
        try (var edge = new Edge("http://localhost:" + port + "/api/")) {
            assertThat(edge.gets("/health").status()).isEqualTo(503);
            assertThat(edge.gets("/health").body()).contains("not connected yet");
            assertThat(edge.command("/brew say hello").body()).contains("You said: hello");

            try (var slack = new FakeSlack(port)) {
                slack.on("auth.test", (request, exchange) -> FakeSlack.send(exchange, 500, "SECRET"));
                Eventually.eventually("asked again", () -> edge.log().contains("HTTP 500"));
                assertThat(edge.gets("/health").status()).isEqualTo(503);

                slack.on("auth.test", FakeSlack.AUTH_OK);
                Eventually.eventually("ready", edge.bean(SlackConnection.class)::ready);
                assertThat(edge.gets("/health").status()).isEqualTo(200);
                assertThat(edge.gets("/health").body()).contains("\"team\":\"T0PERC\"");
            }
            assertThat(edge.log()).doesNotContain("SECRET");
        }
    }

    @Test
    void aWrongTokenIsNamed() throws Exception {
        try (var slack = new FakeSlack()) {
            slack.on("auth.test", "{\"ok\":false,\"error\":\"invalid_auth\"}");
            try (var edge = new Edge(slack.apiUrl())) {
                Eventually.eventually(
                        "said", () -> edge.log().contains("Slack does not accept SLACK_BOT_TOKEN (invalid_auth)."));
                assertThat(edge.gets("/health").status()).isEqualTo(503);
            }
        }
    }
}
