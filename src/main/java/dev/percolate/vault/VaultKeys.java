package dev.percolate.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// The keys of the vault as `PERCOLATE_KEY` holds them: a Tink keyset in JSON, in base64. To change the key, add a new
/// one to the keyset and make it the primary; what the old one sealed can still be opened.
public final class VaultKeys {
    private VaultKeys() {}

    /// A new keyset with one AES-256-GCM key.
    public static String fresh() {
        try {
            AeadConfig.register();
            return written(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make an AES-256-GCM key", e);
        }
    }

    /// Throws an `IllegalArgumentException` whose message is one sentence for the person who sets `PERCOLATE_KEY`.
    public static void check(String key) {
        read(key);
    }

    static String written(KeysetHandle keyset) throws GeneralSecurityException {
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    static Aead read(String key) {
        try {
            AeadConfig.register();
            byte[] json = Base64.getDecoder().decode(key.strip());
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            new String(json, StandardCharsets.UTF_8), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException | RuntimeException e) {
            // Without its cause: what cannot be parsed may be quoted there, and it is a key.
            throw new IllegalArgumentException(
                    "PERCOLATE_KEY is not a Tink keyset for AEAD, written as JSON and encoded in base64.");
        }
    }
}
