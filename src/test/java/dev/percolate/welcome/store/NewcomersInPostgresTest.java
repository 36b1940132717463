package dev.percolate.welcome.store;

import dev.percolate.testing.InPostgres;
import dev.percolate.welcome.Newcomers;
import dev.percolate.welcome.NewcomersContract;
import jakarta.inject.Inject;

final class NewcomersInPostgresTest extends InPostgres implements NewcomersContract {
    @Inject
    private Newcomers newcomers;

    @Override
    public Newcomers newcomers() {
        return newcomers;
    }
}
