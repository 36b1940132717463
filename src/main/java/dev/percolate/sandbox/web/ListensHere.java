package dev.percolate.sandbox.web;

import dev.percolate.sandbox.Address;
import io.micronaut.context.BeanProvider;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;

/// The port is asked for when it is needed: tests let the system choose one.
@Singleton
final class ListensHere implements Address {
    private final BeanProvider<EmbeddedServer> server;

    ListensHere(BeanProvider<EmbeddedServer> server) {
        this.server = server;
    }

    @Override
    public String of(String path) {
        return "http://127.0.0.1:" + server.get().getPort() + path;
    }
}
