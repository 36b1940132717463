package dev.percolate.outbox;

import static dev.percolate.outbox.Fixtures.ACME;
import static dev.percolate.outbox.Fixtures.message;
import static dev.percolate.outbox.Fixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.testing.InPostgres;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.exceptions.IllegalTransactionStateException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OutboxInPostgresTest extends InPostgres implements OutboxContract {
    @Inject
    private Outbox outbox;

    @Inject
    private Bell bell;

    @Inject
    private OutboxRows rows;

    @Inject
    private TransactionOperations<Connection> transactions;

    @Override
    public boolean add(OutgoingMessage message) {
        return transactions.executeWrite(transaction -> outbox.add(message));
    }

    @BeforeEach
    void hearNoBellOfBefore() {
        bell.await(Duration.ZERO);
    }

    @Test
    void keepsNoReadableWordOfTheBody() {
        OutgoingMessage hello = message(ACME, "hello", person("U1"));
        add(hello);
        // Escaped, because sealed bytes may be any, zero included; readable letters stay readable.
        String kept = rows.lines("select m::text || encode(body, 'escape') from outbox_message m")
                .getFirst();
        assertThat(kept).contains("U1").doesNotContain("private", hello.body().text());
    }

    @Test
    void wakesTheRelayWhenTheChangeIsCommittedAndNotBefore() {
        transactions.executeWrite(transaction -> {
            outbox.add(message(ACME, "hello", person("U1")));
            assertThat(bell.await(Duration.ZERO)).isFalse();
            return transaction;
        });
        assertThat(bell.await(Duration.ZERO)).isTrue();
    }

    @Test
    void forgetsTheMessageWithTheChange() {
        assertThatThrownBy(() -> transactions.executeWrite(transaction -> {
                    outbox.add(message(ACME, "hello", person("U1")));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(rows.lines("select count(*) from outbox_message")).containsExactly("0");
        assertThat(bell.await(Duration.ZERO)).isFalse();
    }

    @Test
    void acceptsNothingOutsideATransaction() {
        assertThatThrownBy(() -> outbox.add(message(ACME, "hello", person("U1"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
