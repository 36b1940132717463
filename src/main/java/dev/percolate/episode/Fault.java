package dev.percolate.episode;

/// Why something about a conversation can't be kept as it was entered.
public enum Fault {
    NOBODY,
    /// More than [LogConversation#MOST_AT_ONCE].
    TOO_MANY,
    IN_THE_FUTURE,
    /// Before [Account#LONGEST_AGO_YEARS] years ago.
    TOO_LONG_AGO,
    LINE_TOO_LONG,
    LABEL_TOO_LONG,
    /// More people outside this Slack than [LogConversation#MOST_OUTSIDERS].
    TOO_MANY_OUTSIDERS
}
