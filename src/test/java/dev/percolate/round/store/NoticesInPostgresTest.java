package dev.percolate.round.store;

import dev.percolate.round.Notices;
import dev.percolate.round.NoticesContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class NoticesInPostgresTest extends InPostgres implements NoticesContract {
    @Inject
    private Notices notices;

    @Override
    public Notices notices() {
        return notices;
    }
}
