package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;

/// Where an introduction comes from.
public sealed interface Origin {
    /// One of its people asked to be introduced to somebody.
    record AskedBy(PersonId person) implements Origin {}

    /// A round of its circle, counted from 1. `straightAway` where its people are brought together without being asked
    /// first.
    record InRound(int number, boolean straightAway) implements Origin {}

    /// One of its people is new and asked to meet whoever offered to welcome new people; the other did.
    record NewHere(PersonId newcomer) implements Origin {}

    /// Somebody who is not in it asked to have its two people introduced, see [Connection].
    record ConnectedBy(PersonId introducer) implements Origin {}
}
