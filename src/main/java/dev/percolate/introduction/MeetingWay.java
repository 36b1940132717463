package dev.percolate.introduction;

/// Whether somebody likes to meet in person or on a call.
public enum MeetingWay {
    IN_PERSON,
    REMOTE,
    EITHER;

    /// Whether neither could have it as they like.
    boolean isContraryTo(MeetingWay other) {
        return this == IN_PERSON && other == REMOTE || this == REMOTE && other == IN_PERSON;
    }
}
