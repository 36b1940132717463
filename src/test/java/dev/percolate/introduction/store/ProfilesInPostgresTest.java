package dev.percolate.introduction.store;

import dev.percolate.introduction.Profiles;
import dev.percolate.introduction.ProfilesContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class ProfilesInPostgresTest extends InPostgres implements ProfilesContract {
    @Inject
    private Profiles profiles;

    @Override
    public Profiles profiles() {
        return profiles;
    }
}
