package dev.percolate.introduction.store;

import dev.percolate.introduction.Connections;
import dev.percolate.introduction.ConnectionsContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class ConnectionsInPostgresTest extends InPostgres implements ConnectionsContract {
    @Inject
    private Connections connections;

    @Override
    public Connections connections() {
        return connections;
    }
}
