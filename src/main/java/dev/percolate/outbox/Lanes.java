package dev.percolate.outbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is on its way, for somebody who looks at a sandbox: how much, never what it says or what it is about.
public interface Lanes {
    List<Load> loads();

    /// The next messages that wait, the soonest first.
    List<Waiting> next(int most);

    /// What rests because Slack said so, at `wallNow`.
    List<Rest> rests(Instant wallNow);

    record Load(Lane lane, int waiting, int sending, int unknown) {}

    /// `kind` is no more than answer, agreed or unasked: a finer word would tell what somebody answered (promise 2).
    record Waiting(
            Lane lane,
            String kind,
            String recipient,
            Instant notBefore,
            int failed,
            @Nullable Instant retryAt) {}

    /// `what` is a method of Slack's or a conversation.
    record Rest(String what, Instant until) {}
}
