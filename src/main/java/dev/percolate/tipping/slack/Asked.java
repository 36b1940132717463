package dev.percolate.tipping.slack;

/// Whether somebody may be asked what they would call a tie.
enum Asked {
    /// Nobody in this workspace is.
    NOT_HERE,
    YES,
    /// They don't want to be.
    DECLINED
}
