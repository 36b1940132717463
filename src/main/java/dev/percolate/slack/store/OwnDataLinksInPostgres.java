package dev.percolate.slack.store;

import dev.percolate.slack.OwnDataLinks;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

@Singleton
final class OwnDataLinksInPostgres implements OwnDataLinks {
    private final OwnDataLinkTable table;

    OwnDataLinksInPostgres(OwnDataLinkTable table) {
        this.table = table;
    }

    @Override
    public void add(Owner owner, String hash, Instant expiresAt) {
        table.add(owner.workspace().value(), hash, owner.person().value(), expiresAt);
    }

    @Override
    public boolean isOpen(String hash, Instant wallNow) {
        return !table.open(hash, wallNow).isEmpty();
    }

    @Override
    public Optional<Owner> use(String hash, Instant wallNow) {
        return table.use(hash, wallNow).stream()
                .map(row -> new Owner(new WorkspaceId(row.workspaceId()), new PersonId(row.personId())))
                .findFirst();
    }

    @Override
    public void forget(Owner owner) {
        table.removeAll(owner.workspace().value(), owner.person().value());
    }

    @Override
    public void forgetExpired(Instant wallNow) {
        table.removeExpired(wallNow);
    }
}
