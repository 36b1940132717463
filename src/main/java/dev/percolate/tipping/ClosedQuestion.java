package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import org.jspecify.annotations.Nullable;

/// A question that reached somebody and can no longer be answered, to be counted and shown to nobody; `reply` is null
/// where they said nothing.
public record ClosedQuestion(
        PersonId person, Tie tie, Origin origin, @Nullable Reply reply) {}
