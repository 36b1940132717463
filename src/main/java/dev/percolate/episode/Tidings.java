package dev.percolate.episode;

import dev.percolate.workspace.Person;
import java.time.Instant;

/// Brings one person what another wanted them to have. Called in the transaction of the change it tells of, and only
/// where neither keeps the other apart.
public interface Tidings {
    /// In the sender's own words, of which nothing else is kept.
    void thank(ThankYou thankYou, Person from, Person to, String words, Instant now);

    /// Whether they would like to have it in their log as well.
    void askToConfirm(Ask ask, Person from, Person to, Instant now);

    /// Takes the question back where it has not arrived yet: what it asks about is gone.
    void withdraw(Ask ask, Instant now);

    /// The same for thanks.
    void withdraw(ThankYou thankYou, Instant now);
}
