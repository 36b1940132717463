package dev.percolate.slack.home;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Where a browser reaches this service. The sandbox knows by itself once it listens: it is this machine.
@Singleton
final class PublicAddress {
    private final String configured;
    private final boolean sandbox;
    private final BeanProvider<EmbeddedServer> server;

    PublicAddress(
            @Value("${percolate.url:}") String configured,
            @Value("${percolate.sandbox:false}") boolean sandbox,
            BeanProvider<EmbeddedServer> server) {
        this.configured = configured;
        this.sandbox = sandbox;
        this.server = server;
    }

    boolean isKnown() {
        return sandbox || !configured.isEmpty();
    }

    /// The address of a path that begins with a slash; empty where nobody said how browsers get here.
    Optional<String> of(String path) {
        if (!configured.isEmpty()) {
            return Optional.of(configured + path);
        }
        return sandbox ? Optional.of("http://localhost:" + server.get().getPort() + path) : Optional.empty();
    }
}
