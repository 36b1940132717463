package dev.percolate.tipping.store;

import dev.percolate.testing.InPostgres;
import dev.percolate.tipping.Stops;
import dev.percolate.tipping.Switches;
import dev.percolate.tipping.SwitchesContract;
import jakarta.inject.Inject;

final class SwitchesInPostgresTest extends InPostgres implements SwitchesContract {
    @Inject
    private Switches switches;

    @Inject
    private Stops stops;

    @Inject
    private SwitchTable table;

    @Override
    public Switches switches() {
        return switches;
    }

    @Override
    public Stops stops() {
        return stops;
    }

    @Override
    public Switches inTheSandbox() {
        return new SwitchesInPostgres(table, true);
    }
}
