package dev.percolate.slack.home;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;

@Singleton
final class RandomSecrets implements NewSecrets {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
