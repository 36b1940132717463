package dev.percolate.outbox;

import dev.percolate.vault.Vault;
import java.nio.charset.StandardCharsets;

/// Hides text well enough for tests, and opens it for the same context only.
final class VaultForTests implements Vault {
    volatile boolean wrongKey;

    @Override
    public byte[] seal(Context context, String text) {
        return flip((context + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(Context context, byte[] sealed) {
        if (wrongKey) {
            throw new CannotOpen("another key", new IllegalArgumentException());
        }
        String opened = new String(flip(sealed), StandardCharsets.UTF_8);
        if (!opened.startsWith(context + "\n")) {
            throw new CannotOpen("another context", new IllegalArgumentException());
        }
        return opened.substring(context.toString().length() + 1);
    }

    private static byte[] flip(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i < flipped.length; i++) {
            flipped[i] ^= 0x55;
        }
        return flipped;
    }
}
