package dev.percolate.schedule;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

@Singleton
@WallTime
final class SystemClock implements InstantSource {
    @Override
    public Instant instant() {
        return Instant.now();
    }
}
