package dev.percolate.outbox.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.percolate.outbox.Attachment;
import dev.percolate.outbox.Delivery;
import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.Messenger;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.Outbox;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.Recipient;
import dev.percolate.testing.InPostgres;
import dev.percolate.testing.TestDatabase;
import dev.percolate.testing.TestSettings;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerShutdownEvent;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The relay as it runs in the service, with a Slack that takes everything.
final class RelayStartTest extends InPostgres {
    @Inject
    private ApplicationContext beans;

    @Inject
    private Outbox outbox;

    @Inject
    private Arrivals arrivals;

    @Inject
    private TransactionOperations<Connection> transactions;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> settings = TestSettings.on(TestDatabase.url("relay_start"));
        settings.put("spec.name", "RelayStartTest");
        return settings;
    }

    @Test
    void messagesLeaveWhileTheServerListens() throws InterruptedException {
        EmbeddedServer server = mock(EmbeddedServer.class);
        add("before");
        assertThat(arrivals.posts.tryAcquire(700, TimeUnit.MILLISECONDS)).isFalse();

        beans.publishEvent(new ServerStartupEvent(server));
        assertThat(arrivals.posts.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        add("meanwhile");
        assertThat(arrivals.posts.tryAcquire(10, TimeUnit.SECONDS)).isTrue();

        beans.publishEvent(new ServerShutdownEvent(server));
        add("after");
        assertThat(arrivals.posts.tryAcquire(700, TimeUnit.MILLISECONDS)).isFalse();
    }

    private void add(String once) {
        transactions.executeWrite(transaction -> outbox.add(new OutgoingMessage(
                new WorkspaceId("T0ACME"),
                new OnceKey(once),
                new Recipient.Direct(new PersonId("U0" + once)),
                Kind.ANSWER,
                Instant.EPOCH,
                null,
                new MessageBody("Hello", "[]"))));
    }

    @Singleton
    @Replaces(Messenger.class)
    @Requires(property = "spec.name", value = "RelayStartTest")
    static final class Arrivals implements Messenger {
        final Semaphore posts = new Semaphore(0);

        @Override
        public Delivery open(WorkspaceId workspace, SortedSet<PersonId> people) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Delivery attach(WorkspaceId workspace, ChannelId channel, Attachment file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Delivery post(WorkspaceId workspace, Target target, MessageBody body, UUID trace) {
            posts.release();
            return new Delivery.Delivered(new ChannelId("D0SOMEWHERE"), "1." + trace);
        }
    }
}
