package dev.percolate.sandbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Events that the bot has not acknowledged. Times are wall time.
public interface WaitingEvents {
    /// `tries` counts the attempts made; `reason` says in Slack's word why the last one failed.
    record Waiting(
            String id, String body, int tries, @Nullable String reason) {}

    void add(String id, String body, Instant due);

    /// Takes all that are due; each comes up again at `until` unless something is said about it before.
    List<Waiting> claim(Instant now, Instant until);

    void done(String id);

    void again(String id, int tries, String reason, Instant due);
}
