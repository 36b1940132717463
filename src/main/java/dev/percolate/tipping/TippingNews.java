package dev.percolate.tipping;

import dev.percolate.workspace.Person;
import java.time.Instant;

/// What the two people of a tie are asked and told. Called in the transaction of the change.
public interface TippingNews {
    /// Not before `notBefore`; unasked, by the quiet rules.
    void ask(Question question, Person person, Person about, Instant notBefore);

    /// What still waits to be sent because of it.
    void withdraw(Question question, Instant now);

    /// Both are told at [NamedTie#namedAt], neither before the other.
    void reveal(NamedTie named, Person one, Person other);

    /// Not before `notBefore`, in their working hours.
    void suggest(Suggestion suggestion, Person from, Person to, Instant notBefore);

    /// What still waits to be sent of it.
    void withdraw(Suggestion suggestion, Instant now);
}
