package dev.percolate.introduction.store;

import dev.percolate.introduction.Wishes;
import dev.percolate.introduction.WishesContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class WishesInPostgresTest extends InPostgres implements WishesContract {
    @Inject
    private Wishes wishes;

    @Override
    public Wishes wishes() {
        return wishes;
    }
}
