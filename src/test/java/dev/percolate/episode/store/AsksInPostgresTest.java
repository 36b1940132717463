package dev.percolate.episode.store;

import dev.percolate.episode.Asks;
import dev.percolate.episode.AsksContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class AsksInPostgresTest extends InPostgres implements AsksContract {
    @Inject
    private Asks asks;

    @Override
    public Asks asks() {
        return asks;
    }
}
