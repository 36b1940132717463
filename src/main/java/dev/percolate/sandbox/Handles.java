package dev.percolate.sandbox;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an app holds for a while after somebody did something: a trigger to open a modal with, an address to answer at.
/// Their times are wall time.
public interface Handles {
    /// `viewId` is the modal in which the person acted, null where they did not act in one.
    record Trigger(String id, String person, @Nullable String viewId, Instant givenAt, boolean exchanged) {}

    /// `messageTs` is the message whose button was pressed, null after a command.
    record ResponseUrl(
            String id,
            String conversation,
            String person,
            @Nullable String messageTs,
            Instant givenAt,
            int uses) {}

    void add(Trigger trigger);

    Optional<Trigger> trigger(String id);

    /// False where it was exchanged before.
    boolean exchange(String triggerId);

    void add(ResponseUrl url);

    Optional<ResponseUrl> responseUrl(String id);

    /// Counts one use; false where there were `most` already.
    boolean use(String responseUrlId, int most);
}
