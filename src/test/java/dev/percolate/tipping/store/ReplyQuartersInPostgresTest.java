package dev.percolate.tipping.store;

import dev.percolate.testing.InPostgres;
import dev.percolate.tipping.ReplyQuarters;
import dev.percolate.tipping.ReplyQuartersContract;
import jakarta.inject.Inject;

final class ReplyQuartersInPostgresTest extends InPostgres implements ReplyQuartersContract {
    @Inject
    private ReplyQuarters quarters;

    @Override
    public ReplyQuarters quarters() {
        return quarters;
    }
}
