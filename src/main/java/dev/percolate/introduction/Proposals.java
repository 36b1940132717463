package dev.percolate.introduction;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// Asks each person of a new introduction whether they would like it. Called in the transaction that opens it, with
/// everybody in it as the directory knows them.
public interface Proposals {
    /// `inVain` are those of its people who said yes to an earlier introduction of the same round that didn't come
    /// together: they read of that first, in the same message.
    void send(Introduction introduction, Map<PersonId, Person> people, Set<PersonId> inVain, Instant now);
}
