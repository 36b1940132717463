package dev.percolate.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface ScheduledMessages {
    /// False where `most` wait between these two instants in the same conversation already; then nothing is added.
    boolean add(ScheduledMessage message, Instant from, Instant until, int most);

    Optional<ScheduledMessage> find(String id);

    /// False where it is gone.
    boolean remove(String id);

    Optional<Instant> nextDue();

    /// Those due at `now` that come after this one, the earliest first.
    List<ScheduledMessage> due(Instant now, Optional<ScheduledMessage> after, int limit);

    /// Those after this id, in the order of their ids, of one conversation where it is given, and between these two
    /// instants.
    List<ScheduledMessage> page(@Nullable String conversation, Instant oldest, Instant latest, String after, int limit);
}
