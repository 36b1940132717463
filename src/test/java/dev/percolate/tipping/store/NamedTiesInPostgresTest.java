package dev.percolate.tipping.store;

import dev.percolate.testing.InPostgres;
import dev.percolate.tipping.NamedTies;
import dev.percolate.tipping.NamedTiesContract;
import jakarta.inject.Inject;

final class NamedTiesInPostgresTest extends InPostgres implements NamedTiesContract {
    @Inject
    private NamedTies named;

    @Override
    public NamedTies named() {
        return named;
    }
}
