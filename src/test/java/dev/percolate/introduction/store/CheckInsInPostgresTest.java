package dev.percolate.introduction.store;

import dev.percolate.introduction.CheckIns;
import dev.percolate.introduction.CheckInsContract;
import dev.percolate.introduction.Introductions;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class CheckInsInPostgresTest extends InPostgres implements CheckInsContract {
    @Inject
    private Introductions introductions;

    @Inject
    private CheckIns checkIns;

    @Override
    public Introductions introductions() {
        return introductions;
    }

    @Override
    public CheckIns checkIns() {
        return checkIns;
    }
}
