package dev.percolate.outbox.server;

import dev.percolate.outbox.RelayLoop;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerShutdownEvent;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/// Messages leave only while the server listens: what Slack answers with an event would find nobody otherwise.
@Singleton
final class RelayStart {
    private final Provider<RelayLoop> loop;

    RelayStart(Provider<RelayLoop> loop) {
        this.loop = loop;
    }

    @EventListener
    void start(ServerStartupEvent listening) {
        loop.get().start();
    }

    @EventListener
    void stop(ServerShutdownEvent leaving) {
        loop.get().stop();
    }
}
