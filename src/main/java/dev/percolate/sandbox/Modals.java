package dev.percolate.sandbox;

import java.util.List;
import java.util.Optional;

public interface Modals {
    Optional<Modal> find(String viewId);

    Optional<Modal> findByExternalId(String externalId);

    /// From the bottom of the stack to the top.
    List<Modal> of(String person);

    void add(Modal modal);

    void replace(Modal modal);

    /// Closes everything from this depth upwards.
    void removeFrom(String person, int depth);
}
