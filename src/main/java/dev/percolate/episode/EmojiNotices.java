package dev.percolate.episode;

import dev.percolate.workspace.Person;
import java.time.Instant;

/// Tells somebody what was noted for them because of an emoji, at once and them alone. Called in the transaction that
/// keeps it.
public interface EmojiNotices {
    /// False where they were told of this one before.
    boolean noted(View view, Person other, Instant now);
}
