package dev.percolate.outbox.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.Lane;
import dev.percolate.outbox.Lanes;
import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.Outbox;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.outbox.Recipient;
import dev.percolate.testing.InPostgres;
import dev.percolate.testing.TestDatabase;
import dev.percolate.testing.TestSettings;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class OutboxControllerTest extends InPostgres {
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

    @Inject
    private ApplicationContext beans;

    @Inject
    private Outbox outbox;

    @Inject
    private Lanes lanes;

    @Inject
    private TransactionOperations<Connection> transactions;

    @Override
    public Map<String, String> getProperties() {
        return TestSettings.on(TestDatabase.url("outbox_lanes"));
    }

    @Test
    void isNotThereOutsideTheSandbox() {
        assertThat(beans.containsBean(OutboxController.class)).isFalse();
    }

    @Test
    void tellsHowMuchWaitsAndWhatGoesNextButNotWhatItIsAbout() throws Exception {
        add(
                "later",
                new Recipient.Direct(new PersonId("U0ANA")),
                new Kind.Unasked(Urgency.OUTCOME),
                MONDAY.plusSeconds(60));
        add("first", new Recipient.Direct(new PersonId("U0BEN")), new Kind.Unasked(Urgency.CHECK_IN), MONDAY);
        add(
                "group",
                new Recipient.Group(new TreeSet<>(Set.of(new PersonId("U0ANA"), new PersonId("U0BEN")))),
                Kind.AGREED,
                MONDAY.plusSeconds(90));
        park("chat.postMessage", MONDAY.plusSeconds(30));

        assertThat(lanes.loads())
                .containsExactly(
                        new Lanes.Load(Lane.QUICK, 0, 0, 0),
                        new Lanes.Load(Lane.GROUP, 1, 0, 0),
                        new Lanes.Load(Lane.BULK, 2, 0, 0));
        assertThat(lanes.next(2))
                .containsExactly(
                        new Lanes.Waiting(Lane.BULK, "unasked", "U0BEN", MONDAY, 0, null),
                        new Lanes.Waiting(Lane.BULK, "unasked", "U0ANA", MONDAY.plusSeconds(60), 0, null));
        assertThat(lanes.rests(MONDAY)).containsExactly(new Lanes.Rest("chat.postMessage", MONDAY.plusSeconds(30)));
        assertThat(lanes.rests(MONDAY.plusSeconds(30))).isEmpty();
    }

    private void add(String once, Recipient recipient, Kind kind, Instant notBefore) {
        transactions.executeWrite(transaction -> outbox.add(new OutgoingMessage(
                new WorkspaceId("T0ACME"),
                new OnceKey(once),
                recipient,
                kind,
                notBefore,
                null,
                new MessageBody("Hello", "[]"))));
    }

    private static void park(String what, Instant until) throws Exception {
        try (var connection = DriverManager.getConnection(TestDatabase.url("outbox_lanes"), "postgres", "");
                var statement = connection.prepareStatement(
                        "insert into percolate.outbox_pace (workspace_id, key, free_at, parked_until)"
                                + " values ('T0ACME', ?, ?, ?)")) {
            statement.setString(1, what);
            statement.setObject(2, until.atOffset(java.time.ZoneOffset.UTC));
            statement.setObject(3, until.atOffset(java.time.ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
