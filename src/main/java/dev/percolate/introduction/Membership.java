package dev.percolate.introduction;

import java.time.Instant;
import java.time.LocalDate;

/// Where somebody stands in a circle today.
public sealed interface Membership {
    record Out() implements Membership {}

    record In(Instant since) implements Membership {}

    /// Several introductions in a row went by without a word of them, so that nobody waits for them any more until they
    /// come back.
    record Away(Instant since) implements Membership {}

    /// `until` is the first day, in the person's zone, on which they are in again.
    record Paused(Instant since, LocalDate until) implements Membership {}
}
