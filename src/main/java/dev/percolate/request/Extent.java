package dev.percolate.request;

/// How much of somebody's time is asked for.
public enum Extent {
    /// A good first step, and the least to say yes to.
    ONE_CONVERSATION,
    A_FEW,
    OPEN_ENDED
}
