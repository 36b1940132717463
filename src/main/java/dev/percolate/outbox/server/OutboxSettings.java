package dev.percolate.outbox.server;

import dev.percolate.outbox.Pacing;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

@Factory
final class OutboxSettings {
    /// `percolate.outbox.per-minute`: how many messages a workspace may receive in a minute.
    /// `percolate.outbox.pacing=false`: as fast as Slack takes them, for measurements.
    @Singleton
    Pacing pacing(
            @Value("${percolate.outbox.per-minute:300}") int perMinute,
            @Value("${percolate.outbox.pacing:true}") boolean paced) {
        return paced ? Pacing.ofPostsPerMinute(perMinute) : Pacing.OFF;
    }
}
