package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.testing.Eventually;
import dev.percolate.testing.TestSettings;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlackClientsTest {
    private final FakeSlack slack = new FakeSlack();

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void nothingIsAskedBeforeTheServerListens() throws Exception {
        var clients = clients(slack.apiUrl(), false);
        assertThatThrownBy(clients::quick).isInstanceOf(IllegalStateException.class);

        clients.serverListensOn(1);
        assertThat(clients.quick().authTest(request -> request).getTeamId()).isEqualTo(FakeSlack.TEAM);
        assertThat(slack.calls("auth.test").getFirst().authorization()).isEqualTo("Bearer " + TestSettings.BOT_TOKEN);
        clients.close();
    }

    @Test
    void theSandboxIsWhereverThisServerListens() throws Exception {
        var clients = clients(null, true);
        clients.serverListensOn(slack.port());

        clients.patient().authTest(request -> request);
        assertThat(slack.paths()).containsExactly("/sandbox/api/auth.test");
        clients.close();
    }

    @Test
    void aProxyIsNotAskedForTheWayToLoopback() throws Exception {
        System.setProperty("http.proxyHost", "localhost");
        System.setProperty("http.proxyPort", "1");
        System.setProperty("http.nonProxyHosts", "");
        try {
            var clients = clients(slack.apiUrl(), false);
            clients.serverListensOn(1);
            assertThat(clients.quick().authTest(request -> request).isOk()).isTrue();
            clients.close();
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.proxyPort");
            System.clearProperty("http.nonProxyHosts");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/, true",
        "http://LocalHost/, true",
        "http://127.0.0.1:1/, true",
        "http://127.8.9.10/, true",
        "http://[::1]:1/, true",
        "https://127.0.0.1.example.com/, false",
        "https://127.example.com/, false",
        "https://slack.com/api/, false"
    })
    void everyAddressOfThisMachineIsLoopback(String url, boolean loopback) {
        assertThat(SlackClients.isLoopback(url)).isEqualTo(loopback);
    }

    @ParameterizedTest
    @CsvSource({
        "https://files.slack.com/files-pri/T1-F1/download/people.csv, true",
        "https://files.slack-gov.com/x, true",
        "https://SLACK.com/x, true",
        "http://files.slack.com/x, false",
        "https://slack.com.evil.example/x, false",
        "https://evilslack.com/x, false",
        "https://files.slack.com@evil.example/x, false",
        "http://localhost/x, false",
        "file:///etc/passwd, false",
        "no address, false"
    })
    void theTokenIsShownToSlackOnly(String url, boolean may) throws Exception {
        var clients = clients(null, false);
        assertThat(clients.mayDownloadFrom(url)).isEqualTo(may);
        clients.close();
    }

    @ParameterizedTest
    @CsvSource({
        "https://chat.example/api/, https://chat.example/files/x, true",
        "https://chat.example/api/, https://files.slack.com/x, false",
        "https://chat.example/api/, https://evil.example/x, false",
        "http://localhost:8080/api/, http://127.0.0.1:9/x, true",
        "http://localhost:8080/api/, https://files.slack.com/x, false"
    })
    void theTokenIsShownToTheServerInSlacksPlaceOnly(String api, String url, boolean may) throws Exception {
        var clients = clients(api, false);
        assertThat(clients.mayDownloadFrom(url)).isEqualTo(may);
        clients.close();
    }

    @Test
    void makingClientsLeavesNoThreadsBehind() throws Exception {
        Set<String> before = threads();
        var clients = clients(slack.apiUrl(), false);

        Eventually.eventually(() -> {
            var started = threads();
            started.removeAll(before);
            assertThat(started)
                    .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("slack"));
        });
        clients.close();
    }

    @Test
    void secretsAreNotPrinted() {
        assertThat(new SlackSettings(TestSettings.BOT_TOKEN, TestSettings.SIGNING_SECRET, "http://localhost/"))
                .hasToString("SlackSettings[apiUrl=http://localhost/]");
    }

    private static SlackClients clients(String apiUrl, boolean sandbox) {
        return new SlackClients(
                new SlackSettings(TestSettings.BOT_TOKEN, TestSettings.SIGNING_SECRET, apiUrl), sandbox);
    }

    private static Set<String> threads() {
        Set<String> names = new TreeSet<>();
        Thread.getAllStackTraces().keySet().forEach(thread -> names.add(thread.getName()));
        return names;
    }
}
