package dev.percolate.round.store;

import dev.percolate.round.TendedCircles;
import dev.percolate.round.TendedCirclesContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class TendedCirclesInPostgresTest extends InPostgres implements TendedCirclesContract {
    @Inject
    private TendedCircles circles;

    @Override
    public TendedCircles circles() {
        return circles;
    }
}
