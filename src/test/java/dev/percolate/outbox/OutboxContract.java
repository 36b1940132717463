package dev.percolate.outbox;

import static dev.percolate.outbox.Fixtures.ACME;
import static dev.percolate.outbox.Fixtures.GLOBEX;
import static dev.percolate.outbox.Fixtures.message;
import static dev.percolate.outbox.Fixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What features rely on.
interface OutboxContract {
    boolean add(OutgoingMessage message);

    @Test
    default void acceptsOneMessageForAOnceKeyOfAWorkspace() {
        assertThat(add(message(ACME, "hello", person("U1")))).isTrue();
        assertThat(add(message(ACME, "hello", person("U2")))).isFalse();
        assertThat(add(message(ACME, "hello again", person("U1")))).isTrue();
        assertThat(add(message(GLOBEX, "hello", person("U1")))).isTrue();
    }
}
