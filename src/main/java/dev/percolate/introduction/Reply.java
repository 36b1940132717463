package dev.percolate.introduction;

/// What one person answered to an introduction. Never shown to anybody but them.
public enum Reply {
    ACCEPTED,
    PASSED
}
