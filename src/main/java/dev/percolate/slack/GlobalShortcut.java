package dev.percolate.slack;

/// Something that can be started from anywhere in Slack. Features offer these as beans; each has to be in the manifest.
public interface GlobalShortcut {
    /// `feature.verb`, as in the manifest.
    String callback();

    /// There is no place for a whisper: what is said opens as a modal.
    Answer start(Started started);
}
