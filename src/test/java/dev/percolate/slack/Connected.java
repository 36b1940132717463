package dev.percolate.slack;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.percolate.testing.Eventually;
import dev.percolate.testing.TestSettings;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;

/// The clients of a service that has found the fake Slack.
record Connected(SlackClients clients, SlackConnection connection) implements AutoCloseable {
    static Connected to(FakeSlack slack) throws InterruptedException {
        var connected = listening(slack.apiUrl());
        Eventually.eventually("connected", connected.connection()::ready);
        slack.forget();
        return connected;
    }

    static Connected listening(String apiUrl) {
        var clients =
                new SlackClients(new SlackSettings(TestSettings.BOT_TOKEN, TestSettings.SIGNING_SECRET, apiUrl), false);
        var connection = new SlackConnection(clients);
        var server = mock(EmbeddedServer.class);
        when(server.getPort()).thenReturn(1);
        connection.onApplicationEvent(new ServerStartupEvent(server));
        return new Connected(clients, connection);
    }

    @Override
    public void close() throws Exception {
        connection.stop();
        clients.close();
    }
}
