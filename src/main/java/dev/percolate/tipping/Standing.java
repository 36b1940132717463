package dev.percolate.tipping;

/// How people see a tie that they have not named. It follows from when they talked alone: were it moved by
/// a rating, it would tell the one what the other answered.
public enum Standing {
    QUIET,
    RECURRING
}
