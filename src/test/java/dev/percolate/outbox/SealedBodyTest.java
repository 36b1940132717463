package dev.percolate.outbox;

import static dev.percolate.outbox.Fixtures.ACME;
import static dev.percolate.outbox.Fixtures.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SealedBodyTest {
    private final SealedBody bodies = new SealedBody(new VaultForTests());

    private static final Attachment FILE = new Attachment("café.ics", "Tuesday, 10:30", "BEGIN:VCALENDAR\n1,2:3");

    @ParameterizedTest
    @CsvSource({"Hello, [{\"type\":\"section\"}]", "'12:34 – see you, protégé 👋', []", "'', ''"})
    void opensWhatItSealed(String text, String blocks) {
        MessageBody body = new MessageBody(text, blocks);
        assertThat(bodies.open(ACME, bodies.seal(ACME, body, null))).isEqualTo(new SealedBody.Opened(body, null));
        assertThat(bodies.open(ACME, bodies.seal(ACME, body, FILE))).isEqualTo(new SealedBody.Opened(body, FILE));
    }

    @Test
    void opensNothingForAnotherWorkspace() {
        byte[] sealed = bodies.seal(ACME, new MessageBody("Hello", "[]"), null);
        assertThatThrownBy(() -> bodies.open(GLOBEX, sealed)).isInstanceOf(Vault.CannotOpen.class);
    }
}
