package dev.percolate.tipping;

/// What somebody would call it, for them alone unless both say [#MENTORING] (T28). No answer at all is as good a reply.
public enum Reply {
    MENTORING,
    LATER,
    SOMETHING_ELSE,
    NEVER_AGAIN
}
