package dev.percolate.outbox;

import static dev.percolate.outbox.Fixtures.ACME;
import static dev.percolate.outbox.Fixtures.message;
import static dev.percolate.outbox.Fixtures.person;
import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.testing.InPostgres;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class RelayInPostgresTest extends InPostgres implements RelayContract {
    @Inject
    private OutgoingMessages messages;

    @Inject
    private Claims claims;

    @Inject
    private OutboxRows rows;

    @Inject
    private TransactionOperations<Connection> transactions;

    /// A more urgent message comes while another is being counted: its relay waits for that and finds no room.
    @Test
    void neverSendsTwoUnaskedAtOnce() {
        World world = world();
        OutgoingMessage tip =
                world.add(message(ACME, "tip", person("U1"), new Kind.Unasked(Urgency.TIP), TestClock.START, null));
        OutgoingMessage urgent = message(ACME, "urgent", person("U1"));
        List<Thread> second = new ArrayList<>();
        world.turn(world.relayThat("sending", () -> {
            world.wallTime.move(Duration.ofSeconds(1));
            second.add(Thread.ofVirtual().start(() -> {
                world.add(urgent);
                world.turn();
            }));
            eventually(() ->
                    assertThat(world.messenger.posts.size() + waitingForALock()).isPositive());
        }));
        eventually(() -> assertThat(second.getFirst().isAlive()).isFalse());

        assertThat(world.messenger.texts()).containsExactly(tip.body().text());
        assertThat(world.state(urgent)).isEqualTo("waiting");
    }

    private int waitingForALock() {
        return Integer.parseInt(rows.lines("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                .getFirst());
    }

    @Override
    public World world() {
        return new World(messages, claims, rows, new World.Transactions() {
            @Override
            public <T> T in(Supplier<T> work) {
                return transactions.executeWrite(transaction -> work.get());
            }
        });
    }
}
