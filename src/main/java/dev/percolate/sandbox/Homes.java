package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

public interface Homes {
    Optional<Home> of(String person);

    Optional<Home> find(String viewId);

    Optional<Home> findByExternalId(String externalId);

    /// Takes the place of what was published before and keeps its view id; `viewId` is for the first time.
    Home publish(String person, String viewId, String hash, ObjectNode view);

    /// The same, but only where `seen` is the hash of what is published now; else empty and nothing changes.
    Optional<Home> publishOver(String seen, String person, String hash, ObjectNode view);
}
