package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.testing.TestSettings;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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

    @Test
    void makingClientsStartsNoThreads() throws Exception {
        Set<String> before = threads();
        var clients = clients(slack.apiUrl(), false);

        var started = threads();
        started.removeAll(before);
        assertThat(started)
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("slack"));
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
