package dev.percolate.episode;

import java.util.UUID;

/// By what else than its day a conversation is known to be the same as the other's.
public sealed interface Occasion {
    /// By nothing.
    record Any() implements Occasion {}

    /// The people of an introduction met.
    record Introduced(UUID introduction) implements Occasion {}

    /// The other asked to have this note of theirs in both logs.
    record Confirmed(UUID view) implements Occasion {}

    Occasion ANY = new Any();
}
