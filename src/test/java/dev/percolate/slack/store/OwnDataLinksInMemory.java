package dev.percolate.slack.store;

import dev.percolate.slack.OwnDataLinks;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class OwnDataLinksInMemory implements OwnDataLinks {
    private final Map<String, Link> links = new HashMap<>();

    private record Link(Owner owner, Instant expiresAt) {}

    public Iterable<String> hashes() {
        return links.keySet();
    }

    @Override
    public void add(Owner owner, String hash, Instant expiresAt) {
        links.put(hash, new Link(owner, expiresAt));
    }

    @Override
    public boolean isOpen(String hash, Instant wallNow) {
        var link = links.get(hash);
        return link != null && link.expiresAt.isAfter(wallNow);
    }

    @Override
    public Optional<Owner> use(String hash, Instant wallNow) {
        return isOpen(hash, wallNow) ? Optional.of(links.remove(hash).owner) : Optional.empty();
    }

    @Override
    public void forget(Owner owner) {
        links.values().removeIf(link -> link.owner.equals(owner));
    }

    @Override
    public void forgetExpired(Instant wallNow) {
        links.values().removeIf(link -> !link.expiresAt.isAfter(wallNow));
    }
}
