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

    private static final Attachment FILE = Attachment.text("café.ics", "Tuesday, 10:30", "BEGIN:VCALENDAR\n1,2:3");

    @ParameterizedTest
    @CsvSource({"Hello, [{\"type\":\"section\"}]", "'12:34 – see you, protégé 👋', []", "'', ''"})
    void opensWhatItSealed(String text, String blocks) {
        MessageBody body = new MessageBody(text, blocks);
        assertThat(bodies.open(ACME, bodies.seal(ACME, body, null))).isEqualTo(new SealedBody.Opened(body, null));
        assertThat(bodies.open(ACME, bodies.seal(ACME, body, FILE))).isEqualTo(new SealedBody.Opened(body, FILE));
    }

    @Test
    void keepsEveryByteOfAPicture() {
        var picture =
                new Attachment("chart.png", "A chart", "Three bars: 5, 10, 15", new byte[] {-119, 'P', 0, -1, 127});
        byte[] sealed = bodies.seal(ACME, new MessageBody("Hello", "[]"), picture);
        assertThat(bodies.open(ACME, sealed).file()).isEqualTo(picture);
    }

    /// Such may wait while the service is brought up to date.
    @Test
    void opensAFileThatWasSealedWhenThereWereFilesOfTextOnly() {
        byte[] sealed = new VaultForTests()
                .seal(new Vault.Context(ACME.value(), "outbox body"), "5,2,9,5:Hello[]hello.icsTitleBEGIN");
        assertThat(bodies.open(ACME, sealed).file()).isEqualTo(Attachment.text("hello.ics", "Title", "BEGIN"));
    }

    @Test
    void opensNothingForAnotherWorkspace() {
        byte[] sealed = bodies.seal(ACME, new MessageBody("Hello", "[]"), null);
        assertThatThrownBy(() -> bodies.open(GLOBEX, sealed)).isInstanceOf(Vault.CannotOpen.class);
    }
}
