package dev.percolate.outbox;

import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
final class RandomIds implements NewIds {
    @Override
    public UUID next() {
        return UUID.randomUUID();
    }
}
