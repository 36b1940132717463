package dev.percolate.round.store;

import dev.percolate.round.RoundMembers;
import dev.percolate.round.RoundMembersContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class RoundMembersInPostgresTest extends InPostgres implements RoundMembersContract {
    @Inject
    private RoundMembers members;

    @Override
    public RoundMembers members() {
        return members;
    }
}
