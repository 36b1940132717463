package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import java.time.Instant;

/// Hears that somebody left a circle by their own wish. Called in the transaction in which they do.
public interface DepartureListener {
    void left(Circle circle, PersonId person, Instant now);
}
