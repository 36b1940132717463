package dev.percolate.episode;

/// What somebody was in a conversation: whoever received mentoring, whoever gave it, or both, for it often goes both
/// ways.
public enum Role {
    RECEIVED,
    GAVE,
    BOTH;

    boolean received() {
        return this != GAVE;
    }

    boolean gave() {
        return this != RECEIVED;
    }
}
