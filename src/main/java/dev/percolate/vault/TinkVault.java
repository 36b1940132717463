package dev.percolate.vault;

import com.google.crypto.tink.Aead;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

@Singleton
final class TinkVault implements Vault {
    private final Aead keys;

    TinkVault(@Property(name = "percolate.key") String key) {
        this.keys = VaultKeys.read(key);
    }

    @Override
    public byte[] seal(Context context, String text) {
        try {
            return keys.encrypt(text.getBytes(StandardCharsets.UTF_8), bound(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    @Override
    public String open(Context context, byte[] sealed) {
        try {
            return new String(keys.decrypt(sealed, bound(context)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new CannotOpen("sealed for another workspace or purpose, with another key, or damaged since", e);
        }
    }

    /// Each part after its length, so that no two contexts come out the same.
    private static byte[] bound(Context context) {
        byte[] workspace = context.workspace().getBytes(StandardCharsets.UTF_8);
        byte[] purpose = context.purpose().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 * Integer.BYTES + workspace.length + purpose.length)
                .putInt(workspace.length)
                .put(workspace)
                .putInt(purpose.length)
                .put(purpose)
                .array();
    }
}
