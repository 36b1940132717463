package dev.percolate.outbox;

import static dev.percolate.outbox.Fixtures.ACME;
import static dev.percolate.outbox.Fixtures.message;
import static dev.percolate.outbox.Fixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.PersonId;
import org.junit.jupiter.api.Test;

final class OutboxInMemoryTest implements OutboxContract {
    private final OutboxInMemory outbox = new OutboxInMemory();

    @Override
    public boolean add(OutgoingMessage message) {
        return outbox.add(message);
    }

    @Test
    void remembersWhatItAcceptedInOrder() {
        OutgoingMessage first = message(ACME, "first", person("U2"));
        OutgoingMessage second = message(ACME, "second", person("U1"));
        add(first);
        add(second);
        add(second);
        assertThat(outbox.messages()).containsExactly(first, second);
        assertThat(outbox.to(new PersonId("U1"))).containsExactly(second);
    }
}
