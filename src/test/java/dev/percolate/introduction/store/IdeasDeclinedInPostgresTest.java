package dev.percolate.introduction.store;

import dev.percolate.introduction.IdeasDeclined;
import dev.percolate.introduction.IdeasDeclinedContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class IdeasDeclinedInPostgresTest extends InPostgres implements IdeasDeclinedContract {
    @Inject
    private IdeasDeclined ideas;

    @Override
    public IdeasDeclined ideas() {
        return ideas;
    }
}
