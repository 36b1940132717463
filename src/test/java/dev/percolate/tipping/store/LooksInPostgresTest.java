package dev.percolate.tipping.store;

import dev.percolate.testing.InPostgres;
import dev.percolate.tipping.Looks;
import dev.percolate.tipping.LooksContract;
import dev.percolate.tipping.TieStates;
import jakarta.inject.Inject;

final class LooksInPostgresTest extends InPostgres implements LooksContract {
    @Inject
    private Looks looks;

    @Inject
    private TieStates states;

    @Override
    public Looks looks() {
        return looks;
    }

    @Override
    public TieStates states() {
        return states;
    }
}
