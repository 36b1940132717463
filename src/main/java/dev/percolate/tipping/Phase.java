package dev.percolate.tipping;

/// What two people's conversations are at the moment, as far as the filter tells them apart. Nobody is ever
/// shown one: people see a [Standing].
enum Phase {
    /// They hardly talk.
    DORMANT,
    /// They talk now and then.
    CASUAL,
    /// They talk more often, longer, and both get much out of it.
    GROWING,
    /// They work on something together: very often, and over when it is done.
    PROJECT,
    /// They talk as often as in growing, but only one of them gets much out of it.
    ONE_WAY
}
