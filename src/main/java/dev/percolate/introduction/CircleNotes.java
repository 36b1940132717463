package dev.percolate.introduction;

import dev.percolate.workspace.Person;
import java.util.Optional;

/// What a feature above has to say to somebody about one of their circles, beside where they stand in it.
public interface CircleNotes {
    /// A sentence or two, as they are shown.
    Optional<String> about(Circle circle, Person person, Membership membership);
}
