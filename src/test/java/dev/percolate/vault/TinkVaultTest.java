package dev.percolate.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import dev.percolate.vault.Vault.CannotOpen;
import dev.percolate.vault.Vault.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

final class TinkVaultTest {
    private static final Context REFLECTION = new Context("T1", "reflection");
    private static final String PRIVATE = "I find it hard to ask Ben, protégé 🌱";

    private final String key = VaultKeys.fresh();
    private final Vault vault = new TinkVault(key);

    @Test
    void opensWhatItSealed() {
        assertThat(vault.open(REFLECTION, vault.seal(REFLECTION, PRIVATE))).isEqualTo(PRIVATE);
        assertThat(vault.open(REFLECTION, vault.seal(REFLECTION, ""))).isEmpty();
    }

    @Test
    void opensAfterARestart() {
        assertThat(new TinkVault(key).open(REFLECTION, vault.seal(REFLECTION, PRIVATE)))
                .isEqualTo(PRIVATE);
    }

    @Test
    void sealedBytesTellNothing() {
        byte[] sealed = vault.seal(REFLECTION, PRIVATE);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Ben");
        assertThat(vault.seal(REFLECTION, PRIVATE)).isNotEqualTo(sealed);
    }

    @Test
    void neverOpensForAnotherWorkspaceOrPurpose() {
        byte[] sealed = vault.seal(REFLECTION, PRIVATE);
        refuses(vault, new Context("T2", "reflection"), sealed);
        refuses(vault, new Context("T1", "connection"), sealed);
    }

    @Test
    void workspaceAndPurposeCannotBeShiftedIntoEachOther() {
        refuses(vault, new Context("T", "1a"), vault.seal(new Context("T1", "a"), PRIVATE));
        refuses(vault, new Context("", "T1a"), vault.seal(new Context("T1a", ""), PRIVATE));
        refuses(vault, new Context("é", "a"), vault.seal(new Context("Ã", "\u00a9a"), PRIVATE));
    }

    @Test
    void noticesEveryChangedByte() {
        byte[] sealed = vault.seal(REFLECTION, PRIVATE);
        for (int i = 0; i < sealed.length; i++) {
            byte[] damaged = sealed.clone();
            damaged[i] ^= 1;
            refuses(vault, REFLECTION, damaged);
        }
        refuses(vault, REFLECTION, new byte[0]);
        refuses(vault, REFLECTION, PRIVATE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void doesNotOpenWithAnotherKey() {
        refuses(new TinkVault(VaultKeys.fresh()), REFLECTION, vault.seal(REFLECTION, PRIVATE));
    }

    @Test
    void aNewKeyCanTakeOverWhileTheOldOneStillOpens() throws GeneralSecurityException {
        byte[] sealedBefore = vault.seal(REFLECTION, PRIVATE);
        var rotated = new TinkVault(withANewPrimary(key));

        assertThat(rotated.open(REFLECTION, sealedBefore)).isEqualTo(PRIVATE);
        refuses(vault, REFLECTION, rotated.seal(REFLECTION, PRIVATE));
    }

    @Test
    void aKeyMayEndWithALineBreak() {
        assertThat(new TinkVault(key + "\n").open(REFLECTION, vault.seal(REFLECTION, PRIVATE)))
                .isEqualTo(PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "secret", "!!!", "e30=", "bm90IGpzb24=", "eyJwcmltYXJ5S2V5SWQiOjEsImtleSI6W119"})
    void refusesAMalformedKeyInOneSentence(String malformed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VaultKeys.check(malformed))
                .withMessage("PERCOLATE_KEY is not a Tink keyset for AEAD, written as JSON and encoded in base64.")
                .withNoCause();
    }

    @Test
    void refusesAKeyOfAnotherKind() throws GeneralSecurityException {
        DeterministicAeadConfig.register();
        String other = VaultKeys.written(KeysetHandle.generateNew(PredefinedDeterministicAeadParameters.AES256_SIV));
        assertThatIllegalArgumentException().isThrownBy(() -> VaultKeys.check(other));
    }

    @Test
    void acceptsItsOwnKeys() {
        VaultKeys.check(VaultKeys.fresh());
        assertThat(VaultKeys.fresh()).isNotEqualTo(VaultKeys.fresh());
    }

    @Test
    void nothingReachesTheLog() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.ALL);
        try {
            var logged = new TinkVault(VaultKeys.fresh());
            refuses(logged, new Context("T2", "token"), logged.seal(REFLECTION, PRIVATE));
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
        }
        assertThat(log.list).isEmpty();
    }

    private static void refuses(Vault vault, Context context, byte[] sealed) {
        assertThatExceptionOfType(CannotOpen.class)
                .isThrownBy(() -> vault.open(context, sealed))
                .withMessageNotContaining(PRIVATE);
    }

    private static String withANewPrimary(String key) throws GeneralSecurityException {
        String json = new String(Base64.getDecoder().decode(key), StandardCharsets.UTF_8);
        var old = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        return VaultKeys.written(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(old.getPrimary().getKey())
                        .withFixedId(old.getPrimary().getId()))
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
    }
}
