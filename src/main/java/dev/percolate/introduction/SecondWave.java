package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;

/// Rounds bring whoever said yes in vain to somebody else, and tell them of it then.
public interface SecondWave {
    /// Whether the round tells those who said yes that this introduction, ending now, didn't come together.
    boolean tellsOf(Introduction introduction);

    /// The person was never reached by the proposal of this introduction, which ends now, nor by what else its message
    /// was to tell. Called in the transaction that ends it.
    void wasNotReached(Introduction introduction, PersonId person);
}
