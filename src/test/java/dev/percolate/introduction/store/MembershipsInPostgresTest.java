package dev.percolate.introduction.store;

import dev.percolate.introduction.Memberships;
import dev.percolate.introduction.MembershipsContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class MembershipsInPostgresTest extends InPostgres implements MembershipsContract {
    @Inject
    private Memberships memberships;

    @Override
    public Memberships memberships() {
        return memberships;
    }
}
