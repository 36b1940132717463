package dev.percolate.workspace;

import java.time.Instant;

/// The list of people's positions that is in use: which upload it was (the id of Slack's file), by whom and
/// when. `figures` are those of its upload, whoever has erased their data since.
public record PositionList(String upload, PersonId by, Instant at, Figures figures) {
    /// How many people the list names, how many different departments and places, and of how many people it
    /// says the rest.
    public record Figures(int people, int departments, int places, int withManager, int withSince, int withLevel) {}
}
