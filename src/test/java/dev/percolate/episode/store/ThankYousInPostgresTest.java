package dev.percolate.episode.store;

import dev.percolate.episode.ThankYous;
import dev.percolate.episode.ThankYousContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class ThankYousInPostgresTest extends InPostgres implements ThankYousContract {
    @Inject
    private ThankYous thankYous;

    @Override
    public ThankYous thankYous() {
        return thankYous;
    }
}
