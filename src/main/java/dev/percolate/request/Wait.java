package dev.percolate.request;

import java.time.Instant;

/// How long somebody who is asked is waited for. Time to answer counts from when the question is there (promise 4).
public sealed interface Wait {
    Instant due();

    /// The question is on its way; after `due` it is not sent any more.
    record Sent(Instant due) implements Wait {}

    /// It is there; they are reminded once.
    record Arrived(Instant due) implements Wait {}

    record Reminded(Instant due) implements Wait {}
}
