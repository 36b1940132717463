package dev.percolate.tipping.store;

import dev.percolate.testing.InPostgres;
import dev.percolate.tipping.Declined;
import dev.percolate.tipping.DeclinedContract;
import jakarta.inject.Inject;

final class DeclinedInPostgresTest extends InPostgres implements DeclinedContract {
    @Inject
    private Declined declined;

    @Override
    public Declined declined() {
        return declined;
    }
}
