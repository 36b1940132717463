package dev.percolate.episode.store;

import dev.percolate.episode.Views;
import dev.percolate.episode.ViewsContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class ViewsInPostgresTest extends InPostgres implements ViewsContract {
    @Inject
    private Views views;

    @Override
    public Views views() {
        return views;
    }
}
