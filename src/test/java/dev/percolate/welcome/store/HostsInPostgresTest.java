package dev.percolate.welcome.store;

import dev.percolate.testing.InPostgres;
import dev.percolate.welcome.Hosts;
import dev.percolate.welcome.HostsContract;
import jakarta.inject.Inject;

final class HostsInPostgresTest extends InPostgres implements HostsContract {
    @Inject
    private Hosts hosts;

    @Override
    public Hosts hosts() {
        return hosts;
    }
}
