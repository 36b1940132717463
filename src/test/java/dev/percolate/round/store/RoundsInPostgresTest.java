package dev.percolate.round.store;

import dev.percolate.round.Rounds;
import dev.percolate.round.RoundsContract;
import dev.percolate.round.TendedCircles;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class RoundsInPostgresTest extends InPostgres implements RoundsContract {
    @Inject
    private Rounds rounds;

    @Inject
    private TendedCircles circles;

    @Override
    public Rounds rounds() {
        return rounds;
    }

    @Override
    public TendedCircles circles() {
        return circles;
    }
}
