package dev.percolate.slack.store;

import dev.percolate.slack.OwnDataLinks;

final class OwnDataLinksInMemoryTest implements OwnDataLinksContract {
    private final OwnDataLinks links = new OwnDataLinksInMemory();

    @Override
    public OwnDataLinks links() {
        return links;
    }
}
