package dev.percolate.sandbox.web;

import dev.percolate.sandbox.LimitCalls;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/// Forgets every minute which calls no longer count.
@Singleton
final class CallsTicker {
    private final LimitCalls calls;

    CallsTicker(LimitCalls calls) {
        this.calls = calls;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1m")
    void tick() {
        calls.tidy();
    }
}
