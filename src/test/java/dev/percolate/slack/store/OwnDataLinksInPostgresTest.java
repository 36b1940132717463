package dev.percolate.slack.store;

import dev.percolate.slack.OwnDataLinks;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class OwnDataLinksInPostgresTest extends InPostgres implements OwnDataLinksContract {
    @Inject
    private OwnDataLinks links;

    @Override
    public OwnDataLinks links() {
        return links;
    }
}
