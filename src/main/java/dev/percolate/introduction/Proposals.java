package dev.percolate.introduction;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// Asks each person of a new introduction whether they would like it. Called in the transaction that opens it, with
/// everybody in it as the directory knows them.
public interface Proposals {
    void send(Introduction introduction, Map<PersonId, Person> people, Foreword foreword, Instant now);

    /// What they read before the question, in the same message.
    sealed interface Foreword {
        record None() implements Foreword {}

        /// The readers said yes to an earlier introduction of the same round that didn't come together.
        record InVain(Set<PersonId> readers) implements Foreword {}

        /// One of the two is new, the other offered to welcome them, and to show them how things are done here.
        record NewHere(PersonId newcomer, boolean showsTheRopes) implements Foreword {}

        /// A colleague had the idea, and says why.
        record Recommended(Person introducer, Why why) implements Foreword {}
    }
}
