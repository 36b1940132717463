package dev.percolate.workspace.store;

import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.Inviters;
import dev.percolate.workspace.InvitersContract;
import jakarta.inject.Inject;

final class InvitersInPostgresTest extends InPostgres implements InvitersContract {
    @Inject
    private Inviters inviters;

    @Override
    public Inviters inviters() {
        return inviters;
    }
}
