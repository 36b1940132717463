package dev.percolate.introduction;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.util.Map;

/// Asks each person of a new introduction whether they would like it. Called in the transaction that opens it, with
/// everybody in it as the directory knows them.
public interface Proposals {
    void send(Introduction introduction, Map<PersonId, Person> people, Instant now);
}
